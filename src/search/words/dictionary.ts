import { baseForms } from './base-forms.ts';
import { IRREGULAR_FORMS } from './irregular-forms.ts';
import { readData } from './read-data.ts';
import { ownId, wordId } from './word-list.ts';

/** A word among so many of the most frequent is no slip: it may be a name, or an irregular form. */
const ACCEPTED = 12_000;
/** How frequent words are compared: "dear" -> "dearer", "late" -> "later", "happy" -> "happier". */
const COMPARED: readonly (readonly [RegExp, string])[] = [
  [/i(?:er|est)$/, 'y'],
  [/(?:er|est)$/, ''],
  [/(?:r|st)$/, ''],
];

const LISTED_SUPERLATIVES = new Set(
  'best worst most first greatest latest fastest slowest longest lowest nearest earliest eldest'.split(' '),
);

/** WordNet's words in lower case -> whether it writes them with a capital in every meaning. */
let lemmas: ReadonlyMap<string, boolean> | undefined;

/** True for a word of general English: frequent, or a form of a word that WordNet knows. */
export function isEnglishWord(word: string): boolean {
  const id = ownId(word);
  if (id >= 0 && id < ACCEPTED) return true;
  return [word, IRREGULAR_FORMS.get(word) ?? word, ...baseForms(word)].some(isLemma) || isCompared(word);
}

function isLemma(word: string): boolean {
  return readLemmas().has(word);
}

function readLemmas(): ReadonlyMap<string, boolean> {
  if (!lemmas) {
    const lines = readData('lemmas.txt').toString('latin1').split('\n');
    lemmas = new Map(lines.map((line) => [line.toLowerCase(), /^[A-Z]/.test(line)]));
  }
  return lemmas;
}

/** @param word in lower case. @returns whether English writes it with a capital whatever it means: "paris", "ukrainians". */
export function isProper(word: string): boolean {
  const known = readLemmas();
  return [word, ...baseForms(word)].map((form) => known.get(form)).find((proper) => proper !== undefined) ?? false;
}

/** True for "tallest" and "best", not for "forest". WordNet lists few superlatives as words of their own. */
export function isSuperlative(word: string): boolean {
  return LISTED_SUPERLATIVES.has(word) || (/\w{3}est$/.test(word) && !isLemma(word));
}

function isCompared(word: string): boolean {
  return COMPARED.some(([ending, rest]) => {
    const id = ending.test(word) && /e(?:r|st)$/.test(word) ? wordId(word.replace(ending, rest)) : -1;
    return id >= 0 && id < ACCEPTED;
  });
}

/** What is rarer than any word with a vector, fitted with what slips cost. */
const UNLISTED = 1.4;

/** How rare a word is in English, by its frequency rank: 0 (the commonest) to 1, of those without a vector more. */
export function rarity(word: string): number {
  const id = ownId(word);
  return id < 0 ? UNLISTED : Math.log(1 + id) / Math.log(40_000);
}
