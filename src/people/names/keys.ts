import type { PersonName } from './person-name.ts';
import { romanise, soundOf } from './transliteration.ts';

/**
 * Names that `compareNames` may find alike share a key, so that only few need be compared: how any of the given names
 * begins, and of the family name's consonants the first and the last, since names one letter apart must meet too. An
 * inner name may be another's family name: Hillary Rodham Clinton's.
 */
export function keysOf({ given, family, patronymics, nickname }: PersonName): Set<string> {
  const families = family?.includes('-') ? [family, ...family.split('-')] : [family ?? ''];
  families.push(...given.slice(1));
  if (patronymics.length) families.push('');
  const firsts = (nickname ? [...given, nickname] : given).map((first) => romanise(first).slice(0, 1));
  const keys = new Set<string>();
  for (const name of families) {
    const { skeleton } = soundOf(name);
    const ends = skeleton.slice(0, 1) + skeleton.slice(-1);
    for (const first of firsts) keys.add(`${ends} ${first}`);
  }
  return keys;
}
