import type { Statistics } from './comparison.ts';
import type { Query } from './query.ts';
import type { Scored } from './rank.ts';

/** Estimated probability that the first sentence answers. */
export function supportOf(_query: Query, scored: readonly Scored[], _statistics: Statistics): number {
  const top = scored.slice(0, 3);
  const mean = top.reduce((sum, { score }) => sum + score, 0) / (top.length || 1);
  return 1 / (1 + Math.exp(-(mean - 4)));
}
