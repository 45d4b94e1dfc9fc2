import type { Named } from '../article-people.ts';
import { fold } from '../words/fold.ts';
import { IS, lookUp } from '../words/lexicon.ts';

/** By whole names, and by people's surnames, since another article may give no more. */
export function companyOf(people: readonly Named[], others: readonly Named[]): Set<string> {
  const names = [...people, ...others].map(({ name }) => fold(name));
  const surnames = people.map(({ name }) => fold(name.slice(name.lastIndexOf(' ') + 1)));
  return new Set([...names, ...surnames].filter((key) => (lookUp(key) & COMMON) === 0 && key.length > 3));
}

/** Two stories that both name France need have nothing else to do with one another. */
const COMMON = IS.country | IS.demonym | IS.city | IS.place | IS.word | IS.organisation;
