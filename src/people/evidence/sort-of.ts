import { hasKind, KIND } from '../words/kinds.ts';
import { IS, is } from '../words/lexicon.ts';
import { isParticle } from '../words/tables/titles.ts';
import type { Word } from '../words/words.ts';

const ORDINARY = IS.word | IS.rare;

/** A sort of word as evidence: at a name's beginning, and at its end. */
interface Sort {
  readonly first: string;
  readonly last: string;
}

const sort = (name: string): Sort => ({ first: `first ${name}`, last: `last ${name}` });
const SORT = {
  particle: sort('particle'),
  initial: sort('initial'),
  country: sort('country'),
  organisation: sort('organisation'),
  given: sort('given'),
  givenWord: sort('given word'),
  givenCity: sort('given city'),
  family: sort('family'),
  familyWord: sort('family word'),
  familyCity: sort('family city'),
  city: sort('city'),
  place: sort('place'),
  placeWord: sort('place word'),
  word: sort('word'),
  rare: sort('rare word'),
  unknown: sort('unknown'),
};

/** One word, by the lists: the most telling combination of what it can be. "Al" may be a particle here: "Al Arabiya". */
export function sortOf(word: Word): Sort {
  if (isParticle(word.key)) return SORT.particle;
  if (word.shape === 'initial') return hasKind(word, KIND.dottedPlace) ? SORT.country : SORT.initial;
  if (is(word, IS.country | IS.demonym)) return SORT.country;
  if (is(word, IS.organisation) && !is(word, IS.given)) return SORT.organisation;
  const ordinary = is(word, ORDINARY);
  if (is(word, IS.given)) return is(word, IS.city) ? SORT.givenCity : ordinary ? SORT.givenWord : SORT.given;
  if (is(word, IS.city)) return is(word, IS.family) ? SORT.familyCity : SORT.city;
  if (is(word, IS.family)) return ordinary ? SORT.familyWord : SORT.family;
  if (is(word, IS.place)) return ordinary ? SORT.placeWord : SORT.place;
  if (!ordinary) return SORT.unknown;
  return is(word, IS.word) ? SORT.word : SORT.rare;
}
