import { closestEnd, type End } from './closest-end.ts';

/** Where a row of words fits best, and how badly: half-open positions of words. */
export interface Fit extends End {
  readonly from: number;
}

/**
 * Finds the stretch of a text that a row comes closest to.
 *
 * @param pattern, text as `closestEnd` takes them.
 */
export function closestStretch(pattern: Int32Array, text: Int32Array): Fit {
  const end = closestEnd(pattern, text);
  return { ...end, from: startOf(pattern, text, end) };
}

/**
 * Where the closest stretch that ends there starts: edit distance with free ends, each cell with the start of its best
 * path (P. H. Sellers, "The theory and computation of evolutionary distances", Journal of Algorithms 1, 1980).
 */
export function startOf(pattern: Int32Array, text: Int32Array, { to, distance }: End): number {
  // It is no longer than the row and what was added to it.
  const first = Math.max(0, to - pattern.length - distance);
  const width = to - first;
  const costs = new Int32Array(width + 1);
  const starts = Int32Array.from(costs, (_, j) => j);
  for (let i = 0; i < pattern.length; i += 1) {
    let [diagonal, diagonalStart] = [costs[0] as number, starts[0] as number];
    costs[0] = i + 1;
    for (let j = 1; j <= width; j += 1) {
      const [above, aboveStart] = [costs[j] as number, starts[j] as number];
      const change = diagonal + (text[first + j - 1] === pattern[i] ? 0 : 1);
      const best = Math.min(change, above + 1, (costs[j - 1] as number) + 1);
      costs[j] = best;
      starts[j] = best === change ? diagonalStart : best === above + 1 ? aboveStart : (starts[j - 1] as number);
      [diagonal, diagonalStart] = [above, aboveStart];
    }
  }
  return first + (starts[width] as number);
}
