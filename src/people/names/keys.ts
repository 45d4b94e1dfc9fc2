import type { PersonName } from './person-name.ts';
import { romanise, soundOf } from './transliteration.ts';

/**
 * Names that `compareNames` may find alike share a key, so that only few need be compared: how any of the given names
 * begins, and of the family name's consonants the first and the last, since names one letter apart must meet too. An
 * inner name may be another's family name: Hillary Rodham Clinton's.
 */
export function keysOf({ given, family, patronymics, nickname }: PersonName): Set<number> {
  const families = family?.includes('-') ? [family, ...family.split('-')] : [family ?? ''];
  families.push(...given.slice(1));
  if (patronymics.length) families.push('');
  const firsts = (nickname ? [...given, nickname] : given).map((first) => letterAt(romanise(first), 0));
  const keys = new Set<number>();
  for (const name of families) {
    const { skeleton } = soundOf(name);
    const ends = (letterAt(skeleton, 0) << 5) | letterAt(skeleton, skeleton.length - 1);
    for (const first of firsts) keys.add((ends << 5) | first);
  }
  return keys;
}

/** @returns which letter of the alphabet stands there, from 1; 0 if none does. */
function letterAt(romanised: string, at: number): number {
  return romanised.charCodeAt(at) & 31;
}
