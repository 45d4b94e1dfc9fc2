import type { Place } from '../article-people.ts';
import type { Subject } from '../statements/subject.ts';
import type { Scene } from '../tokens.ts';
import { predicate } from './clause.ts';
import { membershipEnd } from './membership.ts';
import type { Stretch } from './stretch.ts';

/**
 * Roles told of somebody whom the sentence does not name: "He became a deputy in Parliament", "The mayor of Ockham has
 * asked ...".
 *
 * @param subject what stands for them in the sentence.
 */
export function rolesOfSubject(scene: Scene, sentence: number, subject: Subject): Place[] {
  const tokens = scene.tokens(sentence);
  const { text } = scene.article;
  const stretches: Stretch[] = [];
  if (subject.kind === 'pronoun') stretches.push(...predicate(tokens, subject.at + 1, text));
  if (subject.kind === 'phrase') {
    stretches.push([subject.start, membershipEnd(tokens, subject.end, text)], ...predicate(tokens, subject.end, text));
  }
  return stretches.flatMap(([from, to]) => {
    const [start, end] = [tokens[from]?.start, tokens[to - 1]?.end];
    return start !== undefined && end !== undefined && start < end ? [{ start, end, sentence }] : [];
  });
}
