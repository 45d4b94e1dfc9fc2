import { apposedStart, saysWhat } from '../grammar/apposed-start.ts';
import { membership } from '../grammar/membership.ts';
import { isHumanPhrase } from '../grammar/phrase-after.ts';
import { phraseStart } from '../grammar/phrase-before.ts';
import { isAuxiliary, looksLikeVerb } from '../grammar/phrase-words.ts';
import { closes, isMark, type Token } from '../grammar/tokens.ts';
import type { Stretch } from './stretch.ts';

/**
 * @param title where a name and its titles begin. @param name position of the name.
 * @returns what a name is apposed to: "The usher, Ada Plum, told", "a cook named Ada Plum".
 */
export function apposedBefore(tokens: readonly Token[], title: number, name: number): Stretch[] {
  if (title === 0) return [];
  const introduced = tokens[name]?.possessive ? -1 : introducer(tokens, title - 1);
  if (introduced < 0 && !(isMark(tokens[title - 1], ',') && closesAt(tokens, name + 1))) return [];
  const end = introduced < 0 ? title - 1 : introduced;
  const start = apposedStart(tokens, end);
  const calls = saysWhat(tokens, start, end) || (introduced < 0 && isSubject(tokens, start, end, name));
  const own: Stretch[] = calls ? [[start, end]] : [];
  // "The driver, a chess fan called Ada Plum": what is introduced by a name may itself stand in apposition.
  const first = introduced < 0 || !isMark(tokens[start - 1], ',') ? start : phraseStart(tokens, start - 1);
  return isHumanPhrase(tokens, first, start - 1) ? [[first, start - 1], ...own] : own;
}

/** "His second, Ada Plum, was thrown out": a sentence's definite subject, whatever its noun, is whom a name in it is of. */
function isSubject(tokens: readonly Token[], start: number, end: number, name: number): boolean {
  if (start > 0 || end > 5 || !isMark(tokens[name + 1], ',')) return false;
  if (/^(?:his|her|their)$/.test(tokens[0]?.key ?? '')) return true;
  const verb = looksLikeVerb(tokens, name + 2) || isAuxiliary(tokens[name + 2]);
  return verb && /^(?:the|its)$/.test(tokens[0]?.key ?? '');
}

const INTRODUCING = /^(?:named|called|identified)$/;

/** @returns where what introduces a name begins: "named", ", later called", "was identified as"; -1 if nothing does. */
function introducer(tokens: readonly Token[], last: number): number {
  let at = last;
  // "Identified | by his family | as".
  if (tokens[last]?.key === 'as') while (at > last - 6 && !INTRODUCING.test(tokens[at]?.key ?? '')) at--;
  if (!INTRODUCING.test(tokens[at]?.key ?? '')) return -1;
  if (at < last - 1 && tokens[at + 1]?.key !== 'by') return -1;
  while (at > 0 && (isMark(tokens[at - 1], ',') || /^(?:was|been|is|has|who|later)$/.test(tokens[at - 1]?.key ?? '')))
    at--;
  return at;
}

/** @returns whether an apposition ends at `at`: "The usher, Mabel Threlkeld, told"; "..., Theo Plum of the Greens, said". */
function closesAt(tokens: readonly Token[], at: number): boolean {
  return closes(tokens[membership(tokens, at)?.[1] ?? at]);
}
