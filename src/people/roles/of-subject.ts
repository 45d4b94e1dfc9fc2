import type { Place } from '../article-people.ts';
import type { Scene } from '../grammar/scene.ts';
import type { Subject } from '../grammar/subject.ts';
import { predicate } from './clause.ts';
import { membership } from './membership.ts';
import { type Stretch, toPlaces } from './stretch.ts';

/**
 * Roles told of somebody whom the sentence does not name: "He became a deputy in Parliament", "The mayor of Ockham has
 * asked ...".
 *
 * @param subject what stands for them in the sentence.
 */
export function rolesOfSubject(scene: Scene, sentence: number, subject: Subject): Place[] {
  const tokens = scene.tokens(sentence);
  const stretches: Stretch[] = [];
  if (subject.kind === 'pronoun') stretches.push(...predicate(tokens, subject.at + 1));
  if (subject.kind === 'phrase') {
    const { start, end } = subject;
    stretches.push([start, membership(tokens, end)?.[1] ?? end], ...predicate(tokens, end));
  }
  return toPlaces(tokens, stretches, sentence);
}
