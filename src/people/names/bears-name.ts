import type { PersonName } from './person-name.ts';
import { romanise } from './transliteration.ts';

/** @returns whether a single name may stand for someone of the full name: a family name, a nickname or a first name. */
export function bearsName(single: string, full: PersonName): 'family' | 'nickname' | 'given' | null {
  const { family } = full;
  if (family !== null && (family === single || isPartOfDouble(single, family) || romanise(family) === romanise(single)))
    return 'family';
  if (full.nickname === single) return 'nickname';
  return full.given[0] === single ? 'given' : null;
}

/** "Oduya" is part of "oduya-reid". */
function isPartOfDouble(single: string, family: string): boolean {
  return family.includes('-') && family.split('-').includes(single);
}
