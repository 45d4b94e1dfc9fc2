import { readFileSync } from 'node:fs';
import type { Candidate } from '../candidates/candidate.ts';
import type { Pooled } from './gather-evidence.ts';

/** What one piece of evidence is worth, in log-odds of being a person. */
interface Weight {
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

/** All occurrences of one spelling in an article, and what they tell together. */
export interface Spelling {
  readonly key: string;
  readonly occurrences: readonly Candidate[];
  /** Which column of weights judges it: that for several words or that for one. */
  readonly column: 'full' | 'single';
  readonly evidence: Pooled;
  /** Probability that it names a person. */
  readonly probability: number;
}

/** From here on a spelling counts as a person's: just below even, since the evidence is counted cautiously. */
export const PERSON = 0.43;

/** @returns the spelling with the probability that its evidence comes to (logistic regression). */
export function judge(
  { key, occurrences }: Pick<Spelling, 'key' | 'occurrences'>,
  column: 'full' | 'single',
  evidence: Pooled,
  weights: Weights,
): Spelling {
  let logOdds = 0;
  const { names, shares } = evidence;
  for (let i = 0; i < names.length; i++) {
    const weight = weights.get(names[i] ?? '');
    if (!weight) continue;
    const worth = column === 'full' ? weight.full : weight.single;
    logOdds += worth * amountOf(weight, shares[i] ?? 0);
  }
  return { key, occurrences, column, evidence, probability: 1 / (1 + Math.exp(-logOdds)) };
}

/** @returns how much a piece of evidence counts, 0..1. */
export function amountOf({ pooled }: Weight, share: number): number {
  return pooled === 'ever' ? 1 : Math.sqrt(share);
}
