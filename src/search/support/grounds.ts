import type { Comparison } from '../compare/comparison.ts';
import type { Statistics } from '../compare/term-weights.ts';
import type { Query } from '../question/query.ts';
import type { Scored } from '../rank.ts';

/** What a ranking shows of whether the sources answer at all. */
export interface Grounds {
  readonly query: Query;
  /** Best first; at least one. */
  readonly scored: readonly Scored[];
  readonly statistics: Statistics;
  /** The first sentence's comparison. */
  readonly best: Comparison;
}

/** One thing that speaks for or against the first sentence's being an answer. */
export interface Sign {
  readonly name: string;
  /** One line on what it measures. */
  readonly says: string;
  /** Which way it may speak, whatever a fit would like better: what only happens to go along with the sets is no evidence. */
  readonly direction: 1 | -1;
  /** @returns some 0..1. */
  readonly of: (grounds: Grounds) => number;
}

/** A logistic model: the sum of the weighted signs and the bias, put through the logistic function. */
export interface Logistic {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
