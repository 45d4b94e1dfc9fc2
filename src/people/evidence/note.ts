import { hasKind, KIND } from '../words/kinds.ts';
import { IS, is } from '../words/lexicon.ts';
import { hasPart, PART } from '../words/parts.ts';
import type { Word } from '../words/words.ts';

/** Takes down pieces of evidence, by their names in `data/weights.tsv`. */
export type Notes = string[];

/** @param lists evidence -> the words that give it; a * stands for the word itself. */
export function toEvidence(lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(lists).flatMap(([evidence, words]) =>
      words.split(' ').map((word) => [word, evidence.replace('*', word)] as const),
    ),
  );
}

/** Heads of the names of what is no person. */
export const THING = KIND.work | KIND.organisation | KIND.place;

/** @returns whether a word says what somebody is, in lower case. */
export function isRole(word: Word | undefined): boolean {
  return word?.shape === 'lower' && ((word.is & IS.role) !== 0 || hasKind(word, KIND.title | KIND.kin));
}

/** @returns whether a word, in lower case, says what a person is, and no company is called so. */
export function isHuman(word: Word | undefined): boolean {
  return (isRole(word) || (word?.shape === 'lower' && hasKind(word, KIND.humanNoun))) && !hasKind(word, KIND.firmRole);
}

/** They are in the tables of things for names like "Armistice Day" and "Selwyn Point". */
const TIMES = /^(?:day|week|month|year|night|point)$/;

/** @returns whether a word, in lower case, says what something that is no person is: "firm", "ship", "village". */
export function isThing(word: Word | undefined): boolean {
  return word?.shape === 'lower' && hasKind(word, THING) && !isRole(word) && !TIMES.test(word.key);
}

export function isBreak(word: Word | undefined): boolean {
  return !word || (word.shape === 'mark' && ',.;:()—–"”'.includes(word.key));
}

/** "The interim manager, Ada Plum,": a definite phrase in lower case ends at `last`. */
export function isDefinite(words: readonly Word[], last: number): boolean {
  const first = opener(words, last, DEFINITE);
  return DEFINITE.test(first?.key ?? '') || first?.possessive === true;
}

const DEFINITE = /^(?:the|its|his|her|their|our|my)$/;

/** "A best actor Oscar": of several, before what is called after them. */
export function isIndefinite(words: readonly Word[], last: number): boolean {
  return /^an?$/.test(opener(words, last, /^an?$/)?.key ?? '');
}

/** @returns such a determiner, or what stands before the words in lower case that end at `last`, or the fourth of these. */
function opener(words: readonly Word[], last: number, isOpener: RegExp): Word | undefined {
  let first = last;
  while (words[first]?.shape === 'lower' && first > last - 4 && !isOpener.test(words[first]?.key ?? '')) first--;
  return words[first];
}

/** No noun follows that the article would belong to: "the Anna Petrovna, in February", not "the Trump campaign". */
export function standsAlone(words: readonly Word[], to: number): boolean {
  const next = words[to];
  return isBreak(next) || (next?.shape === 'lower' && (is(next, IS.function) || next.key.endsWith('ed')));
}

/** "The Anna Petrovna sank", "the Anna Petrovna leads a group": a verb that is no noun. */
export function hasVerb(words: readonly Word[], to: number): boolean {
  const [next, object] = [words[to], words[to + 1]];
  if (next?.shape !== 'lower') return false;
  const present = next.key.endsWith('s') && (object?.shape === 'number' || /^(?:an?|the|its)$/.test(object?.key ?? ''));
  return present || hasPart(next, PART.past) || /^(?:is|was|has|had|will|would)$/.test(next.key);
}
