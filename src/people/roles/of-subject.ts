import type { Place } from '../article-people.ts';
import { membership } from '../grammar/membership.ts';
import { postmodifierEnd } from '../grammar/phrase-after.ts';
import { isAuxiliary, isWriting } from '../grammar/phrase-words.ts';
import type { Scene } from '../grammar/scene.ts';
import type { Subject } from '../grammar/subject.ts';
import { firstFrom, isMark, type Token } from '../grammar/tokens.ts';
import { apposition } from './apposition.ts';
import { clausesOf } from './clause.ts';
import { fronted, opening } from './depictive.ts';
import { predicates } from './predicate.ts';
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
  if (subject.kind === 'pronoun') {
    stretches.push(...opening(tokens, subject.at), ...predicates(tokens, subject.at + 1, true));
    // "A banker by profession, he called".
    if (subject.at > 0 && isMark(tokens[subject.at - 1], ',')) stretches.push(...fronted(tokens, subject.at));
  }
  if (isCalling(tokens, subject)) {
    const phrase = phraseOf(tokens, subject);
    // "The driver, a chess fan called Ada Plum": told by the name.
    const apposed = apposition(tokens, phrase[1]).filter(
      ([start, end]) => !tokens.slice(start, end).some(({ shape, possessive }) => shape === 'name' && !possessive),
    );
    stretches.push(phrase, ...apposed, ...clausesOf(tokens, phrase[1] - 1));
  }
  return toPlaces(scene.line(sentence), stretches);
}

/** @returns the phrase by which a sentence calls somebody it reports the words of: "said the vicar". */
export function roleOfSpeaker(scene: Scene, sentence: number, subject: Subject): Place[] {
  const line = scene.line(sentence);
  if (!isCalling(line.tokens, subject)) return [];
  const [start, end] = phraseOf(line.tokens, subject);
  const indefinite = /^an?$/.test(line.tokens[start]?.key ?? '') && line.tokens[end]?.key === 'who';
  return toPlaces(line, [
    [start, indefinite ? relativeEnd(line.tokens, end) : end],
    ...(isMark(line.tokens[end], ',') ? clausesOf(line.tokens, end - 1) : []),
  ]);
}

/** "The vicar"; not "the letter", which stands for its writer. */
function isCalling(tokens: readonly Token[], subject: Subject): subject is Extract<Subject, { kind: 'phrase' }> {
  return subject.kind === 'phrase' && !isWriting(tokens[subject.end - 1]);
}

/** "A clerk | who sells fishing tackle | was elected": up to the sentence's own verb. */
function relativeEnd(tokens: readonly Token[], who: number): number {
  const verb = firstFrom(tokens, who + 1, (token) => !isAuxiliary(token) && token.key !== 'not');
  const end = firstFrom(tokens, verb + 1, (token) => isMark(token, ',.;:') || isAuxiliary(token));
  return end < 0 ? tokens.length : end;
}

/** "The oldest member | of the house", "the mother | of two". */
function phraseOf(tokens: readonly Token[], { start, end }: { start: number; end: number }): Stretch {
  const member = membership(tokens, end);
  if (member) return [start, member[1]];
  return [start, /^(?:of|for|at|from)$/.test(tokens[end]?.key ?? '') ? postmodifierEnd(tokens, end) : end];
}
