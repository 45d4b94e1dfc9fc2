import { compareGiven } from './compare-given.ts';
import { compareSpellings, type Likeness } from './likeness.ts';
import type { PersonName } from './person-name.ts';

/** Two names of several words. A single name is for `bearsName`. */
export function compareNames(one: PersonName, other: PersonName): Likeness {
  if (one.suffix !== other.suffix && one.suffix && other.suffix) return 'different';
  if (conflict(one.patronymics, other.patronymics)) return 'different';
  if (isPartOf(one, other) || isPartOf(other, one)) return one.suffix === other.suffix ? 'same' : 'similar';
  const given = compareGiven(one, other);
  if (given === 'different') return 'different';
  const family = compareFamily(one, other);
  if (family === 'different') return 'different';
  if (one.suffix !== other.suffix) return 'similar';
  return given === 'same' && family === 'same' ? 'same' : 'similar';
}

/** "Díaz Vélez" is how Eustaquio Díaz Vélez is called again, and Diego Silang is Diego Silang y Andaya. */
function isPartOf(part: PersonName, whole: PersonName): boolean {
  if (part.family === null || (part.family !== whole.family && part.given[0] !== whole.given[0])) return false;
  const words = [...part.given, part.family].join(' ');
  const all = [...whole.given, whole.family ?? ''].join(' ');
  return all.startsWith(`${words} `) || all.endsWith(` ${words}`);
}

/** Two fathers, of whom neither can be the other. */
function conflict(one: readonly string[], other: readonly string[]): boolean {
  if (!one.length || !other.length) return false;
  return !one.some((father) => other.some((second) => compareSpellings(father, second) !== 'different'));
}

/** A missing family name tells nothing where a father is named: "Faisal bin Farhan" and "Faisal bin Farhan al-Saud". */
function compareFamily(one: PersonName, other: PersonName): Likeness {
  if (one.family === null || other.family === null) {
    const fathers = one.patronymics.length > 0 && other.patronymics.length > 0;
    return fathers ? 'same' : 'similar';
  }
  const whole = compareSpellings(one.family, other.family);
  if (whole !== 'different') return whole;
  const [first, second] = [one.family.split('-'), other.family.split('-')];
  const shared = first.some((part) => part.length > 1 && second.includes(part));
  return shared && first.length !== second.length ? 'same' : 'different';
}
