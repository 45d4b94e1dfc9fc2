import { apposedStart, saysWhat } from '../grammar/apposed-start.ts';
import { isHumanPhrase } from '../grammar/phrase-after.ts';
import { phraseStart } from '../grammar/phrase-before.ts';
import { isDeterminer } from '../grammar/phrase-words.ts';
import { closes, isCapital, isMark, type Token } from '../grammar/tokens.ts';
import { hasKind, KIND } from '../words/kinds.ts';
import { isPostnominal } from './chosen.ts';
import type { Stretch } from './stretch.ts';

/**
 * Roles that stand before a name: "U.S. Middle East envoy Steve Witkoff", "Poland's Prime Minister Donald Tusk",
 * "the Kremlin's foreign affairs adviser, Yuri Ushakov", "Dr. Ada Plum", "a cook named Agnes White".
 */
export function rolesBefore(tokens: readonly Token[], name: number): Stretch[] {
  const rank = ranksStart(tokens, name);
  const phrase = phraseStart(tokens, rank);
  const direct = isHumanPhrase(tokens, phrase, rank);
  const found = apposedBefore(tokens, direct ? phrase : beforeRank(tokens, rank), name);
  if (direct && tokens.slice(phrase, rank).every(isCapital)) return [...found, [phrase, name]];
  if (direct) found.push([phrase, rank]);
  if (tokens.slice(rank, name).some(({ key }) => RANKS.has(key))) found.push([rankStart(tokens, rank), name]);
  return found;
}

/** "The | Rev. Ada Plum", "Iowa | Gov. Ada Plum". */
function rankStart(tokens: readonly Token[], rank: number): number {
  const before = tokens[rank - 1];
  if (before?.key === 'the') return rank - 1;
  const region = /^(?:gov|sen|rep)$/.test(tokens[rank]?.key ?? '') && isCapital(before) && !before?.possessive;
  return region ? rankStart(tokens, rank - 1) : rank;
}

/** "The vicar, | the | Rev. Ada Plum", "a clerk, | a | Ms. Plum"; "the pilot, | 31-year-old | Ada Plum". */
function beforeRank(tokens: readonly Token[], rank: number): number {
  if (rank === 0 || /^(?:an?|the)$/.test(tokens[rank - 1]?.key ?? '')) return Math.max(0, rank - 1);
  return tokens[rank - 1]?.key === 'year-old' ? rank - 3 : rank;
}

/**
 * @param title where a name and its titles begin. @param name position of the name.
 * @returns what a name is apposed to: "The usher, Ada Plum, told", "a cook named Ada Plum".
 */
function apposedBefore(tokens: readonly Token[], title: number, name: number): Stretch[] {
  const introduced = tokens[name]?.possessive ? -1 : introducer(tokens, title - 1);
  // "Police named | the dead man | as Ada Plum".
  const object = introduced < 0 || tokens[title - 1]?.key !== 'as' ? title : introduced + 1;
  if (isDeterminer(tokens[object]) && isHumanPhrase(tokens, object, title - 1)) return [[object, title - 1]];
  if (introduced < 0 && !(isMark(tokens[title - 1], ',') && closesAt(tokens, name + 1))) return [];
  const end = introduced < 0 ? title - 1 : introduced;
  const start = apposedStart(tokens, end);
  const calls = saysWhat(tokens, start, end) || (introduced < 0 && isSubject(tokens, start, name));
  // "Sanchez (captain), | Tom Knight, | Ada Plum": the next of a list.
  const listed = introduced < 0 && start > 0 && tokens.slice(start, end).every(isCapital);
  const own: Stretch[] = calls && !listed ? [[start, end]] : [];
  // "The driver, a chess fan called Ada Plum": what is introduced by a name may itself stand in apposition.
  const first = introduced < 0 || !isMark(tokens[start - 1], ',') ? start : phraseStart(tokens, start - 1);
  return isHumanPhrase(tokens, first, start - 1) ? [[first, start - 1], ...own] : own;
}

/** "His second, Ada Plum, was thrown out": a sentence's definite subject, whatever its noun, is whom a name in it is of. */
function isSubject(tokens: readonly Token[], start: number, name: number): boolean {
  return start === 0 && closesAt(tokens, name + 1) && /^(?:his|her|their|the|its)$/.test(tokens[0]?.key ?? '');
}

const INTRODUCING = /^(?:named|called|identified|known)$/;

/** @returns where what introduces a name begins: "named", ", later called", "was identified as"; -1 if nothing does. */
function introducer(tokens: readonly Token[], last: number): number {
  let at = last;
  // "Identified | by his family | as".
  if (tokens[last]?.key === 'as') while (at > last - 6 && !INTRODUCING.test(tokens[at]?.key ?? '')) at--;
  if (!INTRODUCING.test(tokens[at]?.key ?? '')) return -1;
  while (at > 0 && (isMark(tokens[at - 1], ',') || /^(?:was|been|is|has|who|later)$/.test(tokens[at - 1]?.key ?? '')))
    at--;
  return at;
}

/** @returns whether an apposition ends at `at`: "The usher, Mabel Threlkeld, told", "The judge, Theo Plum | KC, told"; "..., Theo Plum of the Greens, said". */
function closesAt(tokens: readonly Token[], at: number): boolean {
  if (isPostnominal(tokens[at])) return closesAt(tokens, at + 1);
  return closes(tokens[at]) || /^(?:of|from)$/.test(tokens[at]?.key ?? '');
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Short forms of ranks and callings, each an answer to "what is she?". */
const RANKS = words(
  'dr prof gen col lt capt cpt ch dci dcs dsi wpc pc dc ds di sgt maj adm cmdr cpl pvt rev sen rep gov supt insp det hon cllr ald justice atty amb fr br sr msgr alhaji alhaja hajiya datuk dato cr engr barr mzee shri smt cde otunba',
);
/** Plain courtesy, which tells nothing. */
const COURTESY = words('mr mrs ms miss mx messrs mme mlle doña dona');

/** @returns where the ranks and courtesies right before a name begin. */
export function ranksStart(tokens: readonly Token[], name: number): number {
  let start = name;
  while (start > 0) {
    const dotted = isMark(tokens[start - 1], '.') ? start - 2 : start - 1;
    const key = tokens[dotted]?.key ?? '';
    // "State | Rep.", "Acting | Insp".
    const modifier = start < name && hasKind(tokens[dotted], KIND.titleModifier);
    if (!isCapital(tokens[dotted]) || !(RANKS.has(key) || COURTESY.has(key) || modifier)) break;
    start = dotted;
  }
  return start;
}
