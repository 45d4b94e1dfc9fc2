import { readFileSync } from 'node:fs';
import { frequentWords, wordId } from './word-vectors.ts';

/** A word among so many of the most frequent is no slip, and these are what a slip may have meant. */
const FREQUENT = 8000;

let lemmas: ReadonlySet<string> | undefined;
let frequent: readonly string[] | undefined;

/** True for a word of general English, in the form a dictionary or the list of frequent words holds. */
export function isWord(word: string): boolean {
  const id = wordId(word);
  if (id >= 0 && id < FREQUENT) return true;
  lemmas ??= new Set(readFileSync(new URL('../../src/search/data/lemmas.txt', import.meta.url), 'latin1').split('\n'));
  return [
    word,
    word.replace(/s$/, ''),
    word.replace(/e?d$/, ''),
    word.replace(/ing$/, ''),
    word.replace(/d$/, ''),
  ].some((form) => lemmas?.has(form));
}

/** Frequent words with the same first letter, commonest first: slips seldom touch the first letter. */
export function wordsLike(word: string): readonly string[] {
  frequent ??= frequentWords(FREQUENT);
  return frequent.filter((other) => other[0] === word[0]);
}
