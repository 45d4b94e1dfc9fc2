import type { Candidate } from '../candidates/candidate.ts';
import type { Pooled } from './gather-evidence.ts';
import type { Weight, Weights } from './weights.ts';

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
