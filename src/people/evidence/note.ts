import { hasKind, KIND } from '../words/kinds.ts';
import { IS } from '../words/lexicon.ts';
import type { Word } from '../words/words.ts';

/** Takes down one piece of evidence, by its name in `data/weights.tsv`. */
export type Note = (evidence: string) => void;

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

/** They are in the tables of things for names like "Armistice Day" and "Selwyn Point". */
const TIMES = /^(?:day|week|month|year|night|point)$/;

/** @returns whether a word, in lower case, says what something that is no person is: "firm", "ship", "village". */
export function isThing(word: Word | undefined): boolean {
  return word?.shape === 'lower' && hasKind(word, THING) && !isRole(word) && !TIMES.test(word.key);
}
