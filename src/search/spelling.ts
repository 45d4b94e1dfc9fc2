import { plain } from './analyse.ts';
import { isWord, wordsLike } from './dictionary.ts';
import { soundOf } from './sound.ts';

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
 * Finds the word that a misspelt one stands for: few slips, and rather one that sounds the same.
 * Sources come before the dictionary, one slip before two.
 *
 * @param word one that {@link mayBeSlip}.
 * @returns the word meant, or null when nothing is near.
 */
export function correct(word: string, vocabulary: Vocabulary): string | null {
  const isName = /^\p{Lu}/u.test(word);
  const near = nearest(word, vocabulary.like(word));
  const general = isName ? null : nearest(word, wordsLike(plain(word)));
  return !near || (general && general.cost < near.cost) ? (general?.word ?? null) : near.word;
}

/** In longer words two slips are likely enough; names are less often slips than words. */
const TWO_SLIPS = { name: 8, word: 7 };
/** People spell by ear: what sounds the same is nearer by so many slips, and may be a slip further off. */
const SAME_SOUND = 0.75;

/** @returns the candidate of least cost, the first among equals. */
function nearest(word: string, candidates: readonly string[]): { word: string; cost: number } | null {
  const typed = plain(word);
  const sound = soundOf(typed);
  const allowed = typed.length >= TWO_SLIPS[/^\p{Lu}/u.test(word) ? 'name' : 'word'] ? 2 : 1;
  let best: { word: string; cost: number } | null = null;
  for (const candidate of candidates) {
    const other = plain(candidate);
    const slips = slipsBetween(typed, other, 2);
    if (slips > 2) continue;
    const sounds = soundOf(other) === sound;
    if (slips > allowed && !sounds) continue;
    const cost = sounds ? slips - SAME_SOUND : slips;
    if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { word: candidate, cost };
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
