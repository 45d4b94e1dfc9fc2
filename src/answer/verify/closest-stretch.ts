/** Where the closest stretch of a text ends, and how close it is. */
export interface End {
  readonly to: number;
  /** Words to change, add or leave out: 0 is the same row. */
  readonly distance: number;
}

const BITS = 32;

/**
 * Approximate matching of a whole row anywhere in a longer one, 32 cells of the table of edit distances at once: a column
 * is kept as the differences from cell to cell, +1 or -1, one bit each (G. Myers, "A fast bit-vector algorithm for
 * approximate string matching based on dynamic programming", Journal of the ACM 46, 1999; several words of bits to a
 * column as in its section 4).
 *
 * @param pattern at least one number, each from 0 and below the pattern's length.
 * @param text numbers of the pattern's, or -1 for what is not in it.
 * @returns the first of several equally good ends, or the last of an unbroken run of them.
 */
export function closestEnd(pattern: Int32Array, text: Int32Array): End {
  const blocks = Math.ceil(pattern.length / BITS);
  const lastBit = 1 << ((pattern.length - 1) % BITS);
  const same = positions(pattern, blocks);
  const none = new Int32Array(blocks);
  const [plus, minus] = [new Int32Array(blocks).fill(-1), new Int32Array(blocks)];
  let [distance, to, cost] = [pattern.length, 0, pattern.length];
  for (let j = 0; j < text.length; j += 1) {
    const equal = same[text[j] as number] ?? none;
    // What the cell above a block differs from the cell to its left: nothing before the pattern, as a stretch may start anywhere.
    let across = 0;
    for (let b = 0; b < blocks; b += 1) {
      const [up, down] = [plus[b] as number, minus[b] as number];
      const match = equal[b] as number;
      const vertical = match | down;
      const carried = across < 0 ? match | 1 : match;
      const horizontal = ((((carried & up) + up) | 0) ^ up) | carried;
      let more = down | ~(horizontal | up);
      let less = up & horizontal;
      const bit = b === blocks - 1 ? lastBit : 1 << (BITS - 1);
      const out = more & bit ? 1 : less & bit ? -1 : 0;
      more = (more << 1) | (across > 0 ? 1 : 0);
      less = (less << 1) | (across < 0 ? 1 : 0);
      plus[b] = less | ~(vertical | more);
      minus[b] = more & vertical;
      across = out;
    }
    cost += across;
    // A last word that differs is one changed, rather than one added.
    if (cost < distance || (cost === distance && to === j)) [distance, to] = [cost, j + 1];
  }
  return { to, distance };
}

/** @returns for each number of the pattern where it stands, a bit for each position. */
function positions(pattern: Int32Array, blocks: number): Int32Array[] {
  const same: Int32Array[] = [];
  for (const [i, number] of pattern.entries()) {
    same[number] ??= new Int32Array(blocks);
    const bits = same[number];
    bits[Math.floor(i / BITS)] = (bits[Math.floor(i / BITS)] ?? 0) | (1 << (i % BITS));
  }
  return same;
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
