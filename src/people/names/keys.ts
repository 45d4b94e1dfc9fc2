import type { PersonName } from './person-name.ts';
import { romanise, skeleton } from './transliteration.ts';

/**
 * Names that `compareNames` may find alike share a key, so that only few need be compared: how any of the given names
 * begins, and of the family name's consonants the first and the last, since names one letter apart must meet too. An
 * inner name may be another's family name: Hillary Rodham Clinton's.
 */
export function keysOf({ given, family, patronymics, nickname }: PersonName): string[] {
  const families = family === null ? [''] : [family, ...family.split('-')];
  families.push(...given.slice(1));
  if (patronymics.length) families.push('');
  const firsts = [...given, ...(nickname ? [nickname] : [])].map((name) => romanise(name).slice(0, 1));
  return [...new Set(families.flatMap((name) => firsts.map((first) => `${looseKey(name)} ${first}`)))];
}

function looseKey(family: string): string {
  const consonants = skeleton(romanise(family));
  return consonants.slice(0, 1) + consonants.slice(-1);
}
