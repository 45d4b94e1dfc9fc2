import { IS, lookUp } from '../words/lexicon.ts';
import type { PersonName } from './person-name.ts';
import { romanise } from './transliteration.ts';

/** What of somebody's name a single name is: all of a part, one part of a double family name, or the beginning of the first. */
export type Way = 'family' | 'nickname' | 'double' | 'given' | 'short';

/** @returns whether a single name may stand for someone of the full name: a family name, a nickname, a first name or a short form of it. */
export function bearsName(single: string, full: PersonName): Way | null {
  const { family } = full;
  if (family !== null && (family === single || romanise(family) === romanise(single))) return 'family';
  if (full.nickname === single) return 'nickname';
  if (family?.includes('-') && family.split('-').includes(single)) return 'double';
  if (isMiddleSurname(single, full)) return 'double';
  const given = full.given[0] ?? '';
  if (given === single) return 'given';
  return isShortOf(single, given) ? 'short' : null;
}

/** "Quilodrán" of Nerea Quilodrán Aasen, as in Spanish or where a husband's name was added: what is nobody's given name. */
function isMiddleSurname(single: string, { given }: PersonName): boolean {
  return given.length > 1 && given.at(-1) === single && (lookUp(single) & IS.given) === 0;
}

/** Forms so short are of either sex: "Max" is Maxine too. */
const SHORTEST = 3;

/**
 * "Gwen" is short for "gwendolyn", as both are given names of one sex, and "leo" for "leocadia", which no list knows;
 * "Maria" for no Mariam: what is short is shorter by two letters.
 */
export function isShortOf(single: string, given: string): boolean {
  if (single.length < 2 || given.length < single.length + 2 || !given.startsWith(single)) return false;
  const sex = lookUp(single) & IS.given;
  const other = lookUp(given) & IS.given;
  return sex !== 0 && (other === 0 || (sex & other) !== 0 || single.length <= SHORTEST);
}
