import { baseForms } from './base-forms.ts';
import { IRREGULAR_FORMS } from './irregular-forms.ts';
import { readData } from './read-data.ts';
import { frequentWords, wordId } from './word-list.ts';

/** A word among so many of the most frequent is no slip: it may be a name, or an irregular form. */
const ACCEPTED = 12_000;
/** What a slip may have meant. */
const FREQUENT = 20_000;
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
let initials: ReadonlyMap<string, readonly Spelt[]> | undefined;

/** True for a word of general English: frequent, or a form of a word that WordNet knows. */
export function isEnglishWord(word: string): boolean {
  const id = wordId(word);
  if (id >= 0 && id < ACCEPTED) return true;
  return [word, IRREGULAR_FORMS.get(word) ?? word, ...baseForms(word)].some(isLemma) || isCompared(word);
}

function isLemma(word: string): boolean {
  return readLemmas().has(word);
}

function readLemmas(): ReadonlyMap<string, boolean> {
  const lines = lemmas ? [] : readData('lemmas.txt').toString('latin1').split('\n');
  lemmas ??= new Map(lines.map((line) => [line.toLowerCase(), /^[A-Z]/.test(line)]));
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

/** Letters that may open words of the same sound: "foto", "nife", "ritten", "sity". */
const SAME_OPENING: Readonly<Record<string, string>> = {
  c: 'ks',
  f: 'p',
  g: 'j',
  j: 'g',
  k: 'c',
  n: 'k',
  r: 'w',
  s: 'c',
};

/** Frequent words that may be meant by a misspelt one, commonest first: slips seldom touch how a word begins. */
export function wordsLike(word: string): readonly string[] {
  initials ??= byInitial();
  const first = word[0] ?? '';
  const letters = lettersOf(word);
  return [...first, ...(SAME_OPENING[first] ?? '')].flatMap((letter) =>
    (initials?.get(letter) ?? []).filter((other) => isAlike(word, letters, other)).map((other) => other.word),
  );
}

interface Spelt {
  readonly word: string;
  /** A bit for each letter it holds. */
  readonly letters: number;
}

/** Quick to tell of most words: so many letters more or less, or so many that only one of them holds, are too many. */
function isAlike(word: string, letters: number, other: Spelt): boolean {
  if (Math.abs(word.length - other.word.length) > 2) return false;
  let apart = 0;
  for (let bits = letters ^ other.letters; bits; bits &= bits - 1) apart++;
  return apart <= 4;
}

function byInitial(): ReadonlyMap<string, readonly Spelt[]> {
  const lists = new Map<string, Spelt[]>();
  for (const word of frequentWords(FREQUENT)) {
    const initial = word[0] as string;
    const list = lists.get(initial) ?? [];
    list.push({ word, letters: lettersOf(word) });
    lists.set(initial, list);
  }
  return lists;
}

function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

/** How rare a word is in English, 0 (the commonest) to 1; Infinity for what is no word. */
export function rarity(word: string): number {
  if (!isEnglishWord(word)) return Number.POSITIVE_INFINITY;
  const id = wordId(word);
  return id < 0 ? 1 : Math.log(1 + id) / Math.log(40_000);
}
