import { isHumanPhrase } from '../grammar/human-phrase.ts';
import { phraseStart } from '../grammar/phrase-before.ts';
import { isHuman, looksLikeVerb } from '../grammar/phrase-words.ts';
import { isCapital, type Token } from '../grammar/tokens.ts';
import { apposedBefore } from './apposed-before.ts';
import { RANKS, ranksStart } from './ranks.ts';
import type { Stretch } from './stretch.ts';

/**
 * Roles that stand before a name: "U.S. Middle East envoy Steve Witkoff", "Poland's Prime Minister Donald Tusk",
 * "the Kremlin's foreign affairs adviser, Yuri Ushakov", "Dr. Ada Plum", "a cook named Agnes White".
 *
 * @param name position of the name's token.
 */
export function rolesBefore(tokens: readonly Token[], name: number): Stretch[] {
  if (isAttribute(tokens, name)) return [];
  const rank = ranksStart(tokens, name);
  const found: Stretch[] = [];
  const phrase = phraseStart(tokens, rank);
  const direct = isHumanPhrase(tokens, phrase, rank);
  const capitals = direct && tokens.slice(phrase, rank).every((token) => isCapital(token) && token.key !== 'the');
  if (direct && capitals) found.push([phrase, name]);
  else {
    if (direct) found.push([tokens[phrase]?.key === 'whose' ? phrase + 1 : phrase, rank]);
    if (tokens.slice(rank, name).some(({ key }) => RANKS.has(key))) found.push([rank, name]);
  }
  return [...apposedBefore(tokens, direct ? phrase : beforeRank(tokens, rank), name), ...found];
}

/** "The only Plum scholar": somebody is called after Plum. */
function isAttribute(tokens: readonly Token[], name: number): boolean {
  const next = tokens[name + 1];
  return next?.shape === 'lower' && isHuman(next) && !tokens[name]?.possessive && !looksLikeVerb(tokens, name + 1);
}

/** "The vicar, the Rev. Ada Plum"; "the pilot, 31-year-old Ada Plum": an article or an age may stand before a name. */
function beforeRank(tokens: readonly Token[], rank: number): number {
  if (tokens[rank - 1]?.key === 'the' && rank > 1) return rank - 1;
  const aged = tokens[rank - 1]?.key === 'year-old' && tokens[rank - 3]?.shape === 'number';
  return aged ? rank - 3 : rank;
}
