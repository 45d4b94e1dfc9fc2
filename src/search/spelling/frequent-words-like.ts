import { frequentWords } from '../words/word-list.ts';

/** So many frequent words of English may be what a slip stands for. */
const FREQUENT = 20_000;

let initials: ReadonlyMap<string, readonly Spelt[]> | undefined;

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
export function frequentWordsLike(word: string): readonly string[] {
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
