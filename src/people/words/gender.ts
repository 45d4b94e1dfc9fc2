import { fold } from './fold.ts';
import { IS, lookUp } from './lexicon.ts';
import { FEMALE, MALE } from './tables/titles.ts';

export type Pronoun = 'he' | 'she';
/** Undefined where nobody knows. */
export type Gender = Pronoun | undefined;

const words = (list: string): readonly string[] => list.split(' ');
const HE = new Set([
  ...MALE,
  ...words(
    'son husband nephew grandfather widower monk friar stepfather stepson grandson man boy dad grandad grandpa bridegroom',
  ),
]);
const SHE = new Set([
  ...FEMALE,
  ...words(
    'daughter wife niece grandmother widow actress heiress hostess waitress nun midwife stepmother granddaughter housewife woman girl mum mom gran grandma bride',
  ),
]);

/** @param noun a form of address or any other noun, folded. @returns what it tells of whom it calls so: "he" for "nephew", "mr" and "fireman". */
export function genderOfNoun(noun: string): Gender {
  if (SHE.has(noun) || noun.endsWith('woman')) return 'she';
  return HE.has(noun) || (noun.length > 3 && noun.endsWith('man')) ? 'he' : undefined;
}

/** @returns what a given name tells, where only men or women bear it; which is no proof: Evelyn Waugh was a man. */
export function genderOfName(given: string): Gender {
  const bits = lookUp(fold(given)) & IS.given;
  return bits === IS.male ? 'he' : bits === IS.female ? 'she' : undefined;
}
