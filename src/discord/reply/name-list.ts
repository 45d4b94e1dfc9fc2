import { formatList } from '../language/format.ts';
import type { Language } from '../language/language.ts';
import { inline } from './inline.ts';

/** Longest name shown whole. */
const LONGEST = 80;

/** @returns "Ada Plum, Rupert Mustard and 3 more": names made safe, at most `most` of them. */
export function nameList(names: readonly string[], most: number, language: Language): string {
  const told = names.slice(0, most).map((name) => inline(name, LONGEST));
  const rest = names.length - told.length;
  return formatList(language, rest > 0 ? [...told, language.who.more(rest)] : told);
}
