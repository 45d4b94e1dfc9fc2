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

/** One line for each piece of evidence, as `data/weights.tsv` lists them. */
export type Weights = ReadonlyMap<string, Weight>;

let shipped: Weights | undefined;

/** @returns the weights the program ships with; read once. */
export function shippedWeights(): Weights {
  shipped ??= parseWeights(readFileSync(new URL('../../src/people/data/weights.tsv', import.meta.url), 'utf8'));
  return shipped;
}

/** @param text lines of `evidence TAB ever|share TAB full TAB single`; lines that begin with # are remarks. */
export function parseWeights(text: string): Weights {
  const rows = text.split('\n').filter((line) => line && !line.startsWith('#'));
  return new Map(
    rows.map((row) => {
      const [evidence = '', pooled = '', full = '', single = ''] = row.split('\t');
      return [evidence, { pooled: pooled === 'ever' ? 'ever' : 'share', full: Number(full), single: Number(single) }];
    }),
  );
}
