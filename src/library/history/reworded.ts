import { type Steps, sorted } from '../../in-steps.ts';
import { wordsRead } from './as-read.ts';

/** Two sentences that share so much of their words are one, reworded (Dice's coefficient of their sets of words). */
const REWORDED = 0.5;

/** A word in more sentences than this tells nothing of which sentence was reworded, and would cost the most time. */
const COMMON = 64;

/**
 * Finds which sentences were made of which, those most alike first.
 *
 * @returns for positions in `come` the position in `gone` of the sentence it was made of; each at most once.
 */
export function* pairReworded(gone: readonly string[], come: readonly string[]): Steps<Map<number, number>> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { from, to } of yield* sorted(yield* likelyPairs(gone, come), likeliest)) {
    if (!pairs.has(to) && !taken.has(from)) {
      pairs.set(to, from);
      taken.add(from);
    }
    yield;
  }
  return pairs;
}

interface Pair {
  readonly from: number;
  readonly to: number;
  /** Dice's coefficient, 0..1. */
  readonly likeness: number;
}

const likeliest = (a: Pair, b: Pair) => b.likeness - a.likeness || a.to - b.to || a.from - b.from;

function* likelyPairs(gone: readonly string[], come: readonly string[]): Steps<Pair[]> {
  const old: Set<string>[] = [];
  const holders = new Map<string, number[]>();
  for (const [from, text] of gone.entries()) {
    const words = new Set(wordsRead(text));
    old.push(words);
    for (const word of words) holders.get(word)?.push(from) ?? holders.set(word, [from]);
    yield;
  }
  const likely: Pair[] = [];
  for (const [to, text] of come.entries()) {
    const words = new Set(wordsRead(text));
    const telling = [...words].map((word) => holders.get(word) ?? []).filter((found) => found.length <= COMMON);
    for (const from of new Set(telling.flat())) {
      const likeness = dice(words, old[from] ?? new Set());
      if (likeness >= REWORDED) likely.push({ from, to, likeness });
    }
    yield;
  }
  return likely;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return (2 * shared) / (a.size + b.size || 1);
}
