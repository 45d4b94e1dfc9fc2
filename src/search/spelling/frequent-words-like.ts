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
/** How words may open that open with a sound of `soundOf`: "foto", "jym", "kaos", "nife", "gnat", "ritten", "sity", "shef". */
const OPENINGS: Readonly<Record<string, readonly string[]>> = {
  f: ['ph'],
  h: ['wh'],
  j: ['g', 'j'],
  k: ['c', 'k', 'q'],
  n: ['gn', 'kn', 'pn'],
  r: ['wr'],
  s: ['ce', 'ci', 'cy', 'ps', 's', 'x', 'z'],
  S: ['ch', 's'],
};

/**
 * Frequent words that open like a misspelt one and may be at most `limit` slips from it, those of one opening commonest
 * first: slips seldom touch how a word begins.
 */
export function frequentWordsLike(typed: Spelt, limit: number): readonly Frequent[] {
  const first = typed.written.text[0] ?? '';
  const bySound = OPENINGS[typed.heard.text[0] ?? ''] ?? [];
  const openings = VOWELS.includes(first) ? [...VOWELS] : [first, ...bySound.filter((opening) => opening !== first)];
  return openings.flatMap((opening) => openingWith(opening).filter(({ spelt }) => mayBe(typed, spelt, limit)));
}

/** Made at first use, in some milliseconds each. */
const lists = new Map<string, readonly Frequent[]>();

function openingWith(opening: string): readonly Frequent[] {
  const known = lists.get(opening);
  if (known) return known;
  const words = frequentWords(FREQUENT).filter((word) => word.startsWith(opening));
  const list = words.map((word) => ({ word, spelt: spelt(word), rarity: rarity(word) }));
  lists.set(opening, list);
  return list;
}
