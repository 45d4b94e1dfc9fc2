import { fold } from './fold.ts';
import { IS, lookUp } from './lexicon.ts';
import { FEMALE, MALE } from './tables/titles.ts';

export type Pronoun = 'he' | 'she';
/** Undefined where nobody knows. */
export type Gender = Pronoun | undefined;

const words = (list: string): readonly string[] => list.split(' ');
const HE = new Set([...MALE, ...words('son husband nephew widower monk friar man boy dad grandad grandpa bridegroom')]);
const SHE = new Set([
  ...FEMALE,
  ...words(
    'daughter wife niece widow actress heiress hostess waitress nun midwife housewife woman girl mum mom gran grandma bride',
  ),
]);

/** Kin of another degree: "stepson", "great-grandmother", "half-brother", "ex-wife", "brother-in-law". */
const DEGREE = /^(?:step|great-?|grand(?=[dfmns]..)|god|half-|ex-)+|-in-law$/g;

/** @param word a form of address or any other noun, folded. @returns what it tells of whom it calls so: "he" for "nephew", "mr" and "fireman". */
export function genderOfNoun(word: string): Gender {
  const noun = word.length > 5 ? word.replace(DEGREE, '') : word;
  if (SHE.has(noun) || noun.endsWith('woman')) return 'she';
  return HE.has(noun) || (noun.length > 3 && noun.endsWith('man')) ? 'he' : undefined;
}

/** @returns what a given name tells, where only men or women bear it; which is no proof: Evelyn Waugh was a man. */
export function genderOfName(given: string): Gender {
  const bits = lookUp(fold(given)) & IS.given;
  return bits === IS.male ? 'he' : bits === IS.female ? 'she' : undefined;
}
