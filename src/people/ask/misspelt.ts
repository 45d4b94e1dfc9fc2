import { editDistance } from '../names/edit-distance.ts';
import { romanise } from '../names/transliteration.ts';
import type { Called } from './called.ts';

/** @returns how many slips a word of this length may hold. */
function allowed(word: string): number {
  return word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
}

/**
 * How far what was asked is from a spelling: every word asked must be a word of it but for slips.
 *
 * @returns slips in all, a sound-alike counting half; Infinity when a word fits nowhere.
 */
function slips(asked: readonly string[], spelling: readonly string[]): number {
  let sum = 0;
  for (const word of asked) {
    const most = allowed(word);
    const least = Math.min(
      ...spelling.map((other) => {
        if (other === word) return 0;
        if (word.length > 3 && romanise(word) === romanise(other)) return 0.5;
        const distance = editDistance(word, other, most);
        return distance > most ? Number.POSITIVE_INFINITY : distance;
      }),
    );
    sum += least;
  }
  return sum;
}

/** @returns those whose name what was asked misses by the fewest slips; empty when nobody is near. */
export function misspelt(asked: readonly string[], all: readonly Called[]): Called[] {
  let least = Number.POSITIVE_INFINITY;
  let nearest: Called[] = [];
  for (const called of all) {
    const far = Math.min(...called.spellings.map((spelling) => slips(asked, spelling)));
    if (far > least || far === Number.POSITIVE_INFINITY) continue;
    if (far < least) nearest = [];
    least = far;
    nearest.push(called);
  }
  return nearest;
}

/** Share of letter pairs two names must have in common to be offered as near. */
const NEAR = 0.3;

/** @returns the names most like what was asked, by their letter pairs (Dice's coefficient), best first. */
export function nearest(asked: readonly string[], all: readonly Called[], limit: number): Called[] {
  const pairs = pairsOf(asked);
  return all
    .map((called) => ({
      called,
      like: Math.max(...called.spellings.map((spelling) => dice(pairs, pairsOf(spelling)))),
    }))
    .filter(({ like }) => like >= NEAR)
    .sort((a, b) => b.like - a.like)
    .slice(0, limit)
    .map(({ called }) => called);
}

function pairsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap((word) => Array.from({ length: word.length }, (_, i) => ` ${word}`.slice(i, i + 2))));
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of a) if (b.has(pair)) common++;
  return (2 * common) / Math.max(1, a.size + b.size);
}
