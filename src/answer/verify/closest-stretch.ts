/** Where a row of words fits best, and how badly: half-open positions of words. */
export interface Fit {
  readonly from: number;
  readonly to: number;
  /** Words to change, add or leave out: 0 is the same row. */
  readonly distance: number;
}

/**
 * Approximate matching of a whole row of words anywhere in a longer one: edit distance with free ends (P. H. Sellers,
 * "The theory and computation of evolutionary distances", Journal of Algorithms 1, 1980), words as symbols.
 *
 * @returns the best stretch of `text`; the first of several equally good ones.
 */
export function closestStretch(pattern: readonly string[], text: readonly string[]): Fit {
  let costs = text.map(() => 0).concat(0);
  let starts = text.map((_, j) => j).concat(text.length);
  for (const [i, wanted] of pattern.entries()) {
    const nextCosts = [i + 1];
    const nextStarts = [0];
    for (const [j, word] of text.entries()) {
      const change = at(costs, j) + (word === wanted ? 0 : 1);
      const add = at(costs, j + 1) + 1;
      const skip = at(nextCosts, j) + 1;
      const best = Math.min(change, add, skip);
      nextCosts.push(best);
      nextStarts.push(best === change ? at(starts, j) : best === add ? at(starts, j + 1) : at(nextStarts, j));
    }
    [costs, starts] = [nextCosts, nextStarts];
  }
  const distance = Math.min(...costs);
  let to = costs.indexOf(distance);
  // A last word that differs is one changed, rather than one added.
  while (costs[to + 1] === distance) to += 1;
  return { from: at(starts, to), to, distance };
}

function at(numbers: readonly number[], i: number): number {
  return numbers[i] ?? 0;
}
