import { apposedStart } from '../grammar/apposed-start.ts';
import { membership } from '../grammar/membership.ts';
import { headEnd } from '../grammar/phrase-after.ts';
import { isHumanPhrase, phraseStart } from '../grammar/phrase-before.ts';
import { DETERMINERS, isHuman, looksLikeVerb } from '../grammar/phrase-words.ts';
import { isCapital, isMark, type Token } from '../grammar/tokens.ts';
import { KIND } from '../words/kinds.ts';
import type { Stretch } from './stretch.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Short forms of ranks and callings, each an answer to "what is she?". */
const RANKS = words(
  'dr prof gen col lt capt cpt ch dci dcs dsi wpc pc dc ds di sgt maj adm cmdr cpl pvt rev sen rep gov supt insp det hon cllr ald justice atty amb fr br sr msgr',
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

/** "The usher, Ada Plum, told"; "a cook named Ada Plum". */
function apposedBefore(tokens: readonly Token[], title: number, name: number): Stretch[] {
  const mark = title - 1;
  const introduced = tokens[name]?.possessive ? -1 : introducer(tokens, mark);
  if (introduced < 0 && !(isMark(tokens[mark], ',') && closes(tokens, name + 1))) return [];
  const comma = introduced < 0 ? mark : introduced;
  const end = /^(?:there|here)$/.test(tokens[comma - 1]?.key ?? '') ? comma - 1 : comma;
  const start = introduced < 0 ? apposedStart(tokens, end) : introducedStart(tokens, end);
  const own = tokens[start]?.key === 'whose' ? start + 1 : start;
  if (introduced < 0 && isName(tokens, start, end)) return [];
  if (isHumanPhrase(tokens, start, end) || (introduced < 0 && headEnd(tokens, start) > 0))
    return [...apposedTo(tokens, start, introduced >= 0), [own, end]];
  if (/^(?:his|her|their)$/.test(tokens[0]?.key ?? '') && start === 0 && comma < 4) return [[0, comma]];
  return opensWithHuman(tokens, comma) ? [[0, comma]] : [];
}

/** "Nick Knight, Ada Plum, Theo Marsh": the next in a list. */
function isName(tokens: readonly Token[], start: number, end: number): boolean {
  const first = tokens[start];
  const article = DETERMINERS.has(first?.key ?? '') || first?.possessive;
  return !article && end - start > 1 && tokens.slice(start, end).every(isCapital);
}

/** "The driver, a chess fan called Ada Plum": what is introduced by a name may itself stand in apposition. */
function apposedTo(tokens: readonly Token[], start: number, introduced: boolean): Stretch[] {
  if (!introduced || !isMark(tokens[start - 1], ',')) return [];
  const first = phraseStart(tokens, start - 1);
  return isHumanPhrase(tokens, first, start - 1) ? [[first, start - 1]] : [];
}

/** @returns where what introduces a name begins: "named", ", identified as", "was identified as"; -1 if nothing does. */
function introducer(tokens: readonly Token[], last: number): number {
  const key = tokens[last]?.key ?? '';
  let at = key === 'named' || key === 'called' ? last : -1;
  if (key === 'as' && /^(?:identified|named)$/.test(tokens[last - 1]?.key ?? '')) at = last - 1;
  while (at > 0 && (isMark(tokens[at - 1], ',') || /^(?:was|been|is|has|who|later)$/.test(tokens[at - 1]?.key ?? '')))
    at--;
  return at;
}

/** "A girl of 11 named Salma", "a bus driver from Malmo named Ada Plum". */
function introducedStart(tokens: readonly Token[], end: number): number {
  const start = phraseStart(tokens, end);
  const link = start < end ? start - 1 : end - 2;
  if (!/^(?:of|from|in|at)$/.test(tokens[link]?.key ?? '')) return start;
  const whole = phraseStart(tokens, link);
  return isHumanPhrase(tokens, whole, link) ? whole : start;
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
    // "State | Rep.", "Acting | Insp".
    const modifier = start < name && ((tokens[dotted]?.kind ?? 0) & KIND.titleModifier) !== 0;
    if (!isCapital(tokens[dotted]) || !(RANKS.has(key) || COURTESY.has(key) || modifier)) return start;
    start = dotted;
  }
}
