import { headEnd } from '../grammar/phrase-after.ts';
import { isHumanPhrase, phraseStart } from '../grammar/phrase-before.ts';
import { DETERMINERS } from '../grammar/phrase-words.ts';
import { isCapital, isMark, type Token } from '../grammar/tokens.ts';
import { membership } from './membership.ts';
import type { Stretch } from './stretch.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Short forms of ranks and callings, each an answer to "what is she?". */
const RANKS = words(
  'dr prof gen col lt capt cpt sgt maj adm cmdr cpl pvt rev sen rep gov supt insp det hon cllr ald justice atty amb fr br sr msgr',
);
/** Plain courtesy, which tells nothing. */
const COURTESY = words('mr mrs ms miss mx messrs mme mlle');

/**
 * Roles that stand before a name: "U.S. Middle East envoy Steve Witkoff", "Poland's Prime Minister Donald Tusk",
 * "the Kremlin's foreign affairs adviser, Yuri Ushakov", "Dr. Ada Plum", "a cook named Agnes White".
 *
 * @param name position of the name's token.
 */
export function rolesBefore(tokens: readonly Token[], name: number): Stretch[] {
  const rank = ranksStart(tokens, name);
  const found: Stretch[] = [];
  const phrase = phraseStart(tokens, rank);
  const direct = isHumanPhrase(tokens, phrase, rank);
  const capitals = direct && tokens.slice(phrase, rank).every((token) => isCapital(token) && token.key !== 'the');
  if (direct && capitals) found.push([phrase, name]);
  else {
    if (direct) found.push([phrase, rank]);
    if (tokens.slice(rank, name).some(({ key }) => RANKS.has(key))) found.push([rank, name]);
  }
  const comma = (direct ? phrase : rank) - 1;
  const apposed = isMark(tokens[comma], ',') && closes(tokens, name + 1);
  if (apposed || /^(?:named|called)$/.test(tokens[comma]?.key ?? '')) {
    const end = /^(?:there|here)$/.test(tokens[comma - 1]?.key ?? '') ? comma - 1 : comma;
    const start = phraseStart(tokens, end);
    if (isHumanPhrase(tokens, start, end)) found.unshift([start, end]);
    else if (opensWithHuman(tokens, comma)) found.unshift([0, comma]);
  }
  return found;
}

/** "The woman who gave birth in the harbor office, Ada Plum, voted": the whole of it is whom the sentence begins with. */
function opensWithHuman(tokens: readonly Token[], comma: number): boolean {
  const head = DETERMINERS.has(tokens[0]?.key ?? '') ? headEnd(tokens, 0) : -1;
  const next = tokens[head]?.key ?? '';
  const clause = next === 'who' || (next === 'of' && tokens[comma - 2]?.key === 'to');
  return head > 0 && clause && !tokens.slice(head, comma).some((token) => isMark(token, ',;:'));
}

/** @returns whether an apposition ends at `at`: "The usher, Mabel Threlkeld, told"; "..., Theo Plum of the Greens, said". */
function closes(tokens: readonly Token[], at: number): boolean {
  const member = membership(tokens, at);
  const next = tokens[member ? member[1] : at];
  return !next || isMark(next, ',.;:)!?—–');
}

/** @returns where the ranks and courtesies right before a name begin. */
export function ranksStart(tokens: readonly Token[], name: number): number {
  let start = name;
  for (;;) {
    const dotted = tokens[start - 1]?.shape === 'mark' && tokens[start - 1]?.glued ? start - 2 : start - 1;
    const key = tokens[dotted]?.key ?? '';
    if (!isCapital(tokens[dotted]) || !(RANKS.has(key) || COURTESY.has(key))) return start;
    start = dotted;
  }
}
