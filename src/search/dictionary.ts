import { readFileSync } from 'node:fs';
import { stem } from 'porter2';
import { frequentWords, wordId } from './word-vectors.ts';

/** A word among so many of the most frequent is no slip: it may be a name, or an irregular form. */
const ACCEPTED = 12_000;
/** What a slip may have meant. */
const FREQUENT = 8000;

let stems: ReadonlySet<string> | undefined;
let frequent: readonly string[] | undefined;

/** True for a word of general English: frequent, or with the stem of a word that WordNet knows. */
export function isWord(word: string): boolean {
  const id = wordId(word);
  if (id >= 0 && id < ACCEPTED) return true;
  stems ??= new Set(readFileSync(new URL('../../src/search/data/stems.txt', import.meta.url), 'latin1').split('\n'));
  const own = stem(word);
  return stems.has(own) && (own.length > 3 || own === word || id >= 0);
}

/** Frequent words with the same first letter, commonest first: slips seldom touch the first letter. */
export function wordsLike(word: string): readonly string[] {
  frequent ??= frequentWords(FREQUENT);
  return frequent.filter((other) => other[0] === word[0]);
}
