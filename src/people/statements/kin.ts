import type { Place } from '../article-people.ts';
import { headsOfRole } from '../grammar/office-nouns.ts';
import type { Scene } from '../grammar/scene.ts';
import type { Bearers } from './bearers.ts';
import type { Focus } from './focus.ts';
import { inverseOf, isKin } from './kin-nouns.ts';

/**
 * "His niece, Ada Plum": makes him her uncle, so that "her uncle" finds him.
 *
 * @param place a role of hers; it may begin with whose kin she is.
 */
export function learnKin({ article, line }: Scene, person: number, place: Place, focus: Focus, bearers: Bearers): void {
  const { start, end, sentence } = place;
  const noun = headsOfRole(article.text.slice(start, end)).words.at(-1) ?? '';
  if (!isKin(noun)) return;
  const { tokens, starts } = line(sentence);
  const at = starts.findIndex((begin) => begin >= start);
  for (const other of focus.whose(tokens, at, sentence)) {
    if (other === person) continue;
    bearers.learn(person, noun, other);
    const inverse = inverseOf(noun, focus.genderOf(other));
    if (inverse) bearers.learn(other, inverse, person);
  }
}
