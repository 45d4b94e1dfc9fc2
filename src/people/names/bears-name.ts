import { IS, lookUp } from '../words/lexicon.ts';
import type { PersonName } from './person-name.ts';
import { romanise } from './transliteration.ts';

/** What of somebody's name a single name is: all of a part, or the beginning of the first. */
export type Way = 'family' | 'nickname' | 'given' | 'short';

/** @returns whether a single name may stand for someone of the full name: a family name, a nickname, a first name or a short form of it. */
export function bearsName(single: string, full: PersonName): Way | null {
  const { family } = full;
  if (family !== null && (family === single || isPartOfDouble(single, family) || romanise(family) === romanise(single)))
    return 'family';
  if (full.nickname === single) return 'nickname';
  const given = full.given[0] ?? '';
  if (given === single) return 'given';
  return isShortOf(single, given) ? 'short' : null;
}

/** "Oduya" is part of "oduya-reid". */
function isPartOfDouble(single: string, family: string): boolean {
  return family.includes('-') && family.split('-').includes(single);
}

/** "Gwen" is short for "gwendolyn", as both are given names of one sex; "Maria" for no Mariam: short forms end in a consonant. */
function isShortOf(single: string, given: string): boolean {
  if (single.length < 3 || given.length < single.length + 2 || !given.startsWith(single)) return false;
  return !/[aeiou]$/.test(single) && (lookUp(single) & lookUp(given) & IS.given) !== 0;
}
