import type { Place } from '../article-people.ts';
import { membership } from '../grammar/membership.ts';
import { ADVERBS, AUXILIARIES, DETERMINERS, looksLikeVerb } from '../grammar/phrase-words.ts';
import type { Scene } from '../grammar/scene.ts';
import { type Subject, WRITINGS } from '../grammar/subject.ts';
import { isCapital, isMark, isWord, type Token } from '../grammar/tokens.ts';
import { IS } from '../words/lexicon.ts';
import { apposition } from './apposition.ts';
import { clausesOf } from './clauses-of.ts';
import { fronted, opening } from './fronted.ts';
import { ofFirstPerson } from './of-speaker.ts';
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
  if (subject.kind === 'pronoun')
    stretches.push(
      ...opening(tokens, subject.at),
      ...beforePronoun(tokens, subject.at),
      ...predicates(tokens, subject.at + 1, true),
    );
  if (isCalling(tokens, subject)) {
    const phrase = phraseOf(tokens, subject);
    const apposed = apposition(tokens, phrase[1]).filter(([start, end]) => !namesAnybody(tokens, start, end));
    stretches.push(phrase, ...apposed, ...clausesOf(tokens, phrase[1] - 1));
  }
  return toPlaces(scene.line(sentence), stretches);
}

/** "A banker by profession, he called". */
function beforePronoun(tokens: readonly Token[], pronoun: number): Stretch[] {
  return isMark(tokens[pronoun - 1], ',') ? fronted(tokens, pronoun) : [];
}

/** @returns the phrase by which a sentence calls somebody it reports the words of: "said the vicar". */
export function roleOfSpeaker(scene: Scene, sentence: number, subject: Subject): Place[] {
  const line = scene.line(sentence);
  if (!isCalling(line.tokens, subject)) return [];
  const [start, end] = phraseOf(line.tokens, subject);
  const relative = /^an?$/.test(line.tokens[start]?.key ?? '') ? relativeEnd(line.tokens, end) : end;
  return toPlaces(line, [[start, relative]]);
}

/** "The vicar"; not "the letter", which stands for its writer. */
function isCalling(tokens: readonly Token[], subject: Subject): subject is Extract<Subject, { kind: 'phrase' }> {
  return subject.kind === 'phrase' && !WRITINGS.test(tokens[subject.end - 1]?.key ?? '');
}

/** "A clerk | who sells fishing tackle | was elected": up to the sentence's own verb. */
function relativeEnd(tokens: readonly Token[], who: number): number {
  if (tokens[who]?.key !== 'who') return who;
  let verb = who + 1;
  while (AUXILIARIES.has(tokens[verb]?.key ?? '') || ADVERBS.has(tokens[verb]?.key ?? '')) verb++;
  for (let at = verb + 1; at < tokens.length; at++) {
    if (isMark(tokens[at], ',.;:') || tokens[at]?.shape === 'quotation') return at;
    if (AUXILIARIES.has(tokens[at]?.key ?? '') || looksLikeVerb(tokens, at))
      return isSubject(tokens[at - 1]) ? who : at;
  }
  return tokens.length;
}

function isSubject(token: Token | undefined): boolean {
  return /^(?:he|she|it|they|that|who|which)$/.test(token?.key ?? '') || token?.shape === 'name';
}

/** @returns what a speaker says of themselves in a sentence's quotations: ""I am a nurse," he said". */
export function toldByThemselves(scene: Scene, sentence: number): Place[] {
  if (!scene.tokens(sentence).some(({ shape }) => shape === 'quotation')) return [];
  return scene.spoken(sentence).flatMap((line) => toPlaces(line, ofFirstPerson(line.tokens)));
}

/** "The driver, a chess fan called Ada Plum": told by the name. */
function namesAnybody(tokens: readonly Token[], start: number, end: number): boolean {
  return tokens.slice(start, end).some(({ shape, possessive }) => shape === 'name' && !possessive);
}

function phraseOf(tokens: readonly Token[], { start, end }: { start: number; end: number }): Stretch {
  return [start, membership(tokens, end)?.[1] ?? ofWhat(tokens, end)];
}

/** "The head of an | international | mediating | mission defended it". */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (!isWord(word) || !isWord(next) || (next.is & IS.function) !== 0 || looksLikeVerb(tokens, at + 1)) return false;
  return isCapital(word) ? isCapital(next) : /(?:al|ic|ing|ive|ous|ese|ish)$/.test(word.key);
}

/** "The mother | of two", "the oldest member | of the house". */
function ofWhat(tokens: readonly Token[], of: number): number {
  if (tokens[of]?.key !== 'of') return of;
  let noun = DETERMINERS.has(tokens[of + 1]?.key ?? '') ? of + 2 : of + 1;
  while (isAdjective(tokens, noun)) noun++;
  return isWord(tokens[noun]) ? noun + 1 : of;
}
