import { IS, lookUp } from '../words/lexicon.ts';
import { editDistance } from './edit-distance.ts';
import { romanise, soundOf } from './transliteration.ts';

/**
 * What two names by themselves tell: `same` may be one person's; `similar` needs a second proof, such as a shared role;
 * `different` are two people's whatever else is known.
 */
export type Likeness = 'same' | 'similar' | 'different';

/** Warner and Werner are two names, since both exist. */
const NAME = IS.family | IS.given | IS.place | IS.city;

/** @returns what two family names tell: `same` for transliterations of one another, `similar` for names one letter off. */
export function compareSpellings(one: string, other: string): Likeness {
  if (one === other) return 'same';
  const likeness = soundAlike(one, other);
  const bothExist = (lookUp(one) & NAME) !== 0 && (lookUp(other) & NAME) !== 0;
  if (!bothExist) return likeness;
  return romanise(one) === romanise(other) ? (one.length === other.length ? 'similar' : 'same') : 'different';
}

/** Vowels are the transliterator's choice, if not too many of them. */
export function soundAlike(one: string, other: string): Likeness {
  const [first, second] = [soundOf(one), soundOf(other)];
  if (first.romanised === second.romanised) return 'same';
  const length = Math.min(first.romanised.length, second.romanised.length);
  const off = editDistance(first.romanised, second.romanised, 2);
  if (first.skeleton === second.skeleton && off <= (length > 4 ? 2 : 1)) return 'same';
  return off === 1 && length > 4 ? 'similar' : 'different';
}
