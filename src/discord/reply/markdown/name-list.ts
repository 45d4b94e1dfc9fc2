import type { Language } from '../../language/english.ts';
import { formatList } from '../../language/format.ts';
import { inline } from './inline.ts';

/** Longest name shown whole. */
const LONGEST = 80;
/** Characters of a list; the names beyond it are counted only. */
const ROOM = 400;

/** @returns "Ada Plum, Rupert Mustard and 3 more": names made safe, at most `most` of them, one at least. */
export function nameList(names: readonly string[], most: number, language: Language): string {
  let room = ROOM;
  const safe = names.slice(0, most).map((name) => inline(name, LONGEST));
  const told = safe.filter((name, i) => {
    room -= name.length;
    return room >= 0 || i === 0;
  });
  const rest = names.length - told.length;
  return formatList(language, rest > 0 ? [...told, language.who.more(rest)] : told);
}
