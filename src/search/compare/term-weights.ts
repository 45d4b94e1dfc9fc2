import type { Query } from '../question/query.ts';

/** What the searched sentences, all together, know of the question's terms. */
export interface Statistics {
  /** Number of sentences searched. */
  readonly total: number;
  /** How many of them hold a term; a term that none holds is not in it. */
  readonly holding: ReadonlyMap<string, number>;
}

/**
 * Term weights of one question: rare in the sources and rare in English weighs most; they sum to 1.
 * The sources' part is BM25's inverse document frequency (Robertson & Spärck Jones) over its maximum.
 *
 * @param naming for each term, true where it only names an article: it weighs nothing, for no sentence need hold it.
 */
export function weigh(query: Query, { total, holding }: Statistics, naming: readonly boolean[]): number[] {
  const most = Math.log(1 + (total + 0.5) / 0.5);
  const raw = query.terms.map(({ term, weight }, i) => {
    if (naming[i]) return 0;
    const count = holding.get(term) ?? 0;
    return (weight * Math.log(1 + (total - count + 0.5) / (count + 0.5))) / most;
  });
  const sum = raw.reduce((a, b) => a + b, 0) || 1;
  return raw.map((weight) => weight / sum);
}

/** Weighted sum of what a sentence has of each of the question's terms, 0..1. */
export function covered(weights: readonly number[], values: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (weights[i] as number) * (values[i] ?? 0);
  return sum;
}
