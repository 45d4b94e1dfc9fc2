import { plain } from './analyse.ts';
import { isWord, wordsLike } from './dictionary.ts';

/** Words of the sources that are spelt nearly like `word` (within two letters), and whether they hold it itself. */
export interface Vocabulary {
  has(word: string): boolean;
  like(word: string): readonly string[];
}

/** False for a word that the sources or the dictionary hold, and for what is no plain word. */
export function mayBeSlip(word: string, vocabulary: Vocabulary): boolean {
  const typed = plain(word);
  return typed.length >= 3 && /^[a-z']+$/.test(typed) && !isWord(typed) && !vocabulary.has(word);
}

/**
 * Finds the word that a misspelt one stands for.
 * Sources come before the dictionary, one slip before two.
 *
 * @param word one that {@link mayBeSlip}.
 * @returns the word meant, or null when nothing is near.
 */
export function correct(word: string, vocabulary: Vocabulary): string | null {
  const typed = plain(word);
  const isName = /^\p{Lu}/u.test(word);
  const allowed = typed.length >= (isName ? 8 : 7) ? 2 : 1;
  const near = nearest(typed, vocabulary.like(word), allowed);
  if (near && near.slips === 1) return near.word;
  const general = isName ? null : nearest(typed, wordsLike(typed), allowed);
  return !near || (general && general.slips < near.slips) ? (general?.word ?? null) : near.word;
}

function nearest(typed: string, words: readonly string[], allowed: number): { word: string; slips: number } | null {
  let best: { word: string; slips: number } | null = null;
  for (const word of words) {
    const slips = slipsBetween(typed, plain(word), allowed);
    if (slips <= allowed && (!best || slips < best.slips)) best = { word, slips };
  }
  return best;
}

/**
 * How many letters were dropped, added, changed or swapped with their neighbour (Damerau 1964, optimal string
 * alignment).
 *
 * @returns a number above `limit`, not the exact one, when it is above `limit`.
 */
export function slipsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(change, (last[j] as number) + 1, (row[j - 1] as number) + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] as number) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] as number;
}
