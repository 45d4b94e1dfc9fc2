import { IS, lookUp } from '../words/lexicon.ts';
import { editDistance } from './edit-distance.ts';
import { isInitial, type PersonName } from './person-name.ts';
import { romanise, soundOf } from './transliteration.ts';

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

/** First names must agree, by a letter at least; middle names must not contradict. */
export function compareGiven(one: PersonName, other: PersonName): Likeness {
  const [first, ...middle] = one.given;
  const [second, ...inner] = other.given;
  if (first === undefined || second === undefined) return 'similar';
  const firsts = compareGivenName(first, second);
  if (firsts === 'different') return byOtherName(one, other);
  for (let i = 0; i < Math.min(middle.length, inner.length); i++) {
    if (compareGivenName(middle[i] ?? '', inner[i] ?? '') === 'different') return 'different';
  }
  return firsts;
}

/** "Theodora 'Teddy' Marchbanks" is Teddy Marchbanks; "F. Scott Fitzgerald" is Scott Fitzgerald. */
function byOtherName(one: PersonName, other: PersonName): Likeness {
  const [first = '', second = ''] = [one.given[0], other.given[0]];
  if (one.nickname === second || other.nickname === first) return 'same';
  if (isInitial(first) && one.given[1] === second) return 'same';
  return isInitial(second) && other.given[1] === first ? 'same' : 'different';
}

function compareGivenName(one: string, other: string): Likeness {
  if (isInitial(one) || isInitial(other)) return one[0] === other[0] ? 'same' : 'different';
  if (romanise(one) === romanise(other)) return 'same';
  const [first, second] = [lookUp(one) & IS.given, lookUp(other) & IS.given];
  if (first && second && !(first & second)) return 'different';
  const likeness = soundAlike(one, other);
  return likeness !== 'different' && first && second ? compareKnown(one, other) : likeness;
}

/** Two given names that both exist: Mohammed is Muhammad, but Maria is not Mario, nor Mark Marko. */
function compareKnown(one: string, other: string): Likeness {
  const [first, second] = [soundOf(one), soundOf(other)];
  const { length } = first.romanised;
  if (length !== second.romanised.length || first.romanised.at(-1) !== second.romanised.at(-1)) return 'different';
  return first.skeleton === second.skeleton && first.skeleton.length > 2 ? 'same' : 'similar';
}

/**
 * What two names by themselves tell: `same` may be one person's; `similar` needs a second proof, such as a shared role;
 * `different` are two people's whatever else is known.
 */
export type Likeness = 'same' | 'similar' | 'different';

/** Warner and Werner are two names, since both exist. */
const NAME = IS.family | IS.given | IS.place | IS.city;

/** @returns what two family names tell: `same` for transliterations of one another, `similar` for names one letter off. */
function compareSpellings(one: string, other: string): Likeness {
  if (one === other) return 'same';
  const likeness = soundAlike(one, other);
  const bothExist = (lookUp(one) & NAME) !== 0 && (lookUp(other) & NAME) !== 0;
  if (!bothExist) return likeness;
  return romanise(one) === romanise(other) ? (one.length === other.length ? 'similar' : 'same') : 'different';
}

/** Vowels are the transliterator's choice, if not too many of them. */
function soundAlike(one: string, other: string): Likeness {
  const [first, second] = [soundOf(one), soundOf(other)];
  if (first.romanised === second.romanised) return 'same';
  const length = Math.min(first.romanised.length, second.romanised.length);
  const off = editDistance(first.romanised, second.romanised, 2);
  if (first.skeleton === second.skeleton && off <= (length > 4 ? 2 : 1)) return 'same';
  return off === 1 && length > 4 ? 'similar' : 'different';
}
