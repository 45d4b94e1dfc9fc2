import { rarity } from '../words/dictionary.ts';
import { frequentWords } from '../words/word-list.ts';
import { mayBe, type Spelt, spelt } from './spelt.ts';

/** So many frequent words of English may be what a slip stands for. */
const FREQUENT = 40_000;

interface Frequent {
  readonly word: string;
  readonly spelt: Spelt;
  readonly rarity: number;
}

const VOWELS = 'aeiou';
/** Letters that may open words of the same sound: "foto", "jym", "kaos", "nife", "gnat", "ritten", "sity", "zeros". */
const SAME_OPENING: Readonly<Record<string, string>> = {
  c: 'ks',
  f: 'p',
  g: 'j',
  j: 'g',
  k: 'cq',
  n: 'kg',
  r: 'w',
  s: 'cp',
  z: 'sx',
};

/**
 * Frequent words that open like a misspelt one and may be at most `limit` slips from it, those with one initial commonest
 * first: slips seldom touch how a word begins.
 */
export function frequentWordsLike(typed: Spelt, limit: number): readonly Frequent[] {
  const first = typed.written.text[0] ?? '';
  const initials = VOWELS.includes(first) ? VOWELS : first + (SAME_OPENING[first] ?? '');
  return [...initials].flatMap((initial) => openingWith(initial).filter(({ spelt }) => mayBe(typed, spelt, limit)));
}

/** Made at first use, in some milliseconds each. */
const lists = new Map<string, readonly Frequent[]>();

function openingWith(initial: string): readonly Frequent[] {
  const known = lists.get(initial);
  if (known) return known;
  const words = frequentWords(FREQUENT).filter((word) => word.startsWith(initial));
  const list = words.map((word) => ({ word, spelt: spelt(word), rarity: rarity(word) }));
  lists.set(initial, list);
  return list;
}
