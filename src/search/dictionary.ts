import { readFileSync } from 'node:fs';
import { baseForms } from './base-forms.ts';
import { IRREGULAR_FORMS } from './irregular-forms.ts';
import { soundOf } from './sound.ts';
import { frequentWords, wordId } from './word-vectors.ts';

/** A word among so many of the most frequent is no slip: it may be a name, or an irregular form. */
const ACCEPTED = 12_000;
/** What a slip may have meant. */
const FREQUENT = 8000;
/** How frequent words are compared: "dear" -> "dearer", "late" -> "later", "happy" -> "happier". */
const COMPARED: readonly (readonly [RegExp, string])[] = [
  [/i(?:er|est)$/, 'y'],
  [/(?:er|est)$/, ''],
  [/(?:r|st)$/, ''],
];

let lemmas: ReadonlySet<string> | undefined;
let alike: ReadonlyMap<string, readonly string[]> | undefined;

/** True for a word of general English: frequent, or a form of a word that WordNet knows. */
export function isWord(word: string): boolean {
  const id = wordId(word);
  if (id >= 0 && id < ACCEPTED) return true;
  return [word, IRREGULAR_FORMS.get(word) ?? word, ...baseForms(word)].some(isLemma) || isCompared(word);
}

function isLemma(word: string): boolean {
  lemmas ??= new Set(readFileSync(new URL('../../src/search/data/lemmas.txt', import.meta.url), 'latin1').split('\n'));
  return lemmas.has(word);
}

function isCompared(word: string): boolean {
  return COMPARED.some(([ending, rest]) => {
    const id = ending.test(word) && /e(?:r|st)$/.test(word) ? wordId(word.replace(ending, rest)) : -1;
    return id >= 0 && id < ACCEPTED;
  });
}

/** Frequent words with the same first letter or the same sound, commonest first: slips seldom touch the first letter. */
export function wordsLike(word: string): readonly string[] {
  alike ??= byLikeness();
  return [...new Set([...(alike.get(soundOf(word)) ?? []), ...(alike.get(word[0] ?? '') ?? [])])];
}

function byLikeness(): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>();
  for (const word of frequentWords(FREQUENT)) {
    for (const key of [word[0] as string, soundOf(word)]) lists.set(key, [...(lists.get(key) ?? []), word]);
  }
  return lists;
}
