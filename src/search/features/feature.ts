import type { Comparison } from '../compare/comparison.ts';

/** One thing that speaks for or against a sentence. */
export interface Feature {
  readonly name: string;
  /** One line on what it measures. */
  readonly says: string;
  /** @returns some 0..1. */
  readonly of: (comparison: Comparison) => number;
}

export const isName = ({ name }: { readonly name: boolean }) => name;
export const isCommon = ({ name }: { readonly name: boolean }) => !name;

/** As `covered`, over the terms that `keep` picks, their weights scaled to sum to 1; 0 when there are none. */
export function coveredOf(
  { query, weights }: Comparison,
  values: readonly number[],
  keep: (term: Comparison['query']['terms'][number]) => boolean,
): number {
  let sum = 0;
  let all = 0;
  query.terms.forEach((term, i) => {
    if (!keep(term)) return;
    all += weights[i] as number;
    sum += (weights[i] as number) * (values[i] ?? 0);
  });
  return all ? sum / all : 0;
}

/** Weighted sum of what `values` have beyond `own`. */
export function more(weights: readonly number[], values: readonly number[], own: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < own.length; i++) {
    sum += (weights[i] as number) * Math.max(0, (values[i] ?? 0) - (own[i] as number));
  }
  return sum;
}
