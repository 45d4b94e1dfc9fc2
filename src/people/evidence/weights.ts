import { readFileSync } from 'node:fs';

/** What one piece of evidence is worth, in log-odds of being a person. */
export interface Weight {
  /** `ever`: counts fully if seen once; `share`: by the square root of the share of occurrences that show it. */
  readonly pooled: 'ever' | 'share';
  /** For a name of several words. */
  readonly full: number;
  /** For a name of one word. */
  readonly single: number;
}

/** One entry for each piece of evidence. */
export type Weights = ReadonlyMap<string, Weight>;

let shipped: Weights | undefined;

/** @returns the weights the program judges with; read once. */
export function shippedWeights(): Weights {
  shipped ??= readWeights('fitted');
  return shipped;
}

/**
 * Reads `data/weights.tsv`: a line for each piece of evidence, with how it is pooled, its two fitted weights, and the
 * two set by hand that the fit started from. Lines that begin with # are remarks.
 */
export function readWeights(which: 'fitted' | 'by hand'): Weights {
  const text = readFileSync(new URL('../../../src/people/data/weights.tsv', import.meta.url), 'utf8');
  const rows = text.split('\n').filter((line) => line && !line.startsWith('#'));
  return new Map(
    rows.map((row) => {
      const [evidence = '', pooled, ...numbers] = row.split('\t');
      const [full, single] = which === 'fitted' ? numbers : numbers.slice(2);
      return [evidence, { pooled: pooled === 'ever' ? 'ever' : 'share', full: Number(full), single: Number(single) }];
    }),
  );
}
