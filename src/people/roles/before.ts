import { isHumanPhrase } from '../grammar/phrase-after.ts';
import { phraseStart } from '../grammar/phrase-before.ts';
import { isCapital, isMark, type Token } from '../grammar/tokens.ts';
import { apposedBefore } from './apposed-before.ts';
import { IN_COURT } from './apposition.ts';
import { RANKS, ranksStart } from './ranks.ts';
import type { Stretch } from './stretch.ts';

/**
 * Roles that stand before a name: "U.S. Middle East envoy Steve Witkoff", "Poland's Prime Minister Donald Tusk",
 * "the Kremlin's foreign affairs adviser, Yuri Ushakov", "Dr. Ada Plum", "a cook named Agnes White".
 *
 * @param name position of the name's token.
 */
export function rolesBefore(tokens: readonly Token[], name: number): Stretch[] {
  const rank = ranksStart(tokens, name);
  const phrase = phraseStart(tokens, rank);
  const direct = isHumanPhrase(tokens, phrase, rank);
  const found = apposedBefore(tokens, direct ? phrase : beforeRank(tokens, rank), name);
  // "Defending, | Ada Plum KC said".
  if (phrase === 2 && isMark(tokens[1], ',') && IN_COURT.test(tokens[0]?.key ?? '')) found.push([0, 1]);
  if (direct && tokens.slice(phrase, rank).every(isCapital)) return [...found, [phrase, name]];
  if (direct) found.push([phrase, rank]);
  if (tokens.slice(rank, name).some(({ key }) => RANKS.has(key))) found.push([rank, name]);
  return found;
}

/** "The vicar, | the | Rev. Ada Plum"; "the pilot, | 31-year-old | Ada Plum". */
function beforeRank(tokens: readonly Token[], rank: number): number {
  if (rank === 0 || tokens[rank - 1]?.key === 'the') return Math.max(0, rank - 1);
  return tokens[rank - 1]?.key === 'year-old' ? rank - 3 : rank;
}
