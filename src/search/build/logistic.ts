import { minimise } from './minimise.ts';

/** One case: its values, and whether it came out right. */
export interface Case {
  readonly values: readonly number[];
  readonly right: boolean;
  readonly weight: number;
}

const PENALTY = 1e-3;

/**
 * Fits a logistic model by maximum likelihood with a penalty on squared weights. A weight that comes out on the wrong
 * side of 0 is set to 0 and the rest fitted anew.
 *
 * @param directions for each value, 1 when its weight may not fall below 0, -1 when it may not rise above, 0 when either.
 * @returns the bias, then the weights.
 */
export function fitLogistic(cases: readonly Case[], directions: readonly (1 | 0 | -1)[]): number[] {
  const left = new Set<number>();
  for (;;) {
    const weights = fitWithout(left, cases, directions.length + 1);
    const wrong = directions.flatMap((direction, j) => ((weights[j + 1] ?? 0) * direction < 0 ? [j + 1] : []));
    if (!wrong.length) return weights;
    for (const j of wrong) left.add(j);
  }
}

/** @param left whose weights stay 0. */
function fitWithout(left: ReadonlySet<number>, cases: readonly Case[], width: number): number[] {
  const total = cases.reduce((sum, { weight }) => sum + weight, 0);
  const rows = cases.map(({ values }) => [1, ...values].map((value, j) => (left.has(j) ? 0 : value)));
  const fitted = minimise(width, (weights) => {
    const slope = weights.map((weight, j) => (j ? 2 * PENALTY * weight : 0));
    let value = weights.reduce((sum, weight, j) => sum + (j ? PENALTY * weight * weight : 0), 0);
    for (const [i, { right, weight }] of cases.entries()) {
      const row = rows[i] as number[];
      const odds = row.reduce((sum, x, j) => sum + x * (weights[j] as number), 0) * (right ? 1 : -1);
      const share = weight / total;
      value += share * Math.log1p(Math.exp(-odds));
      const push = ((right ? -1 : 1) * share) / (1 + Math.exp(odds));
      for (let j = 0; j < width; j++) slope[j] = (slope[j] as number) + push * (row[j] as number);
    }
    return { value, slope };
  });
  return [...fitted];
}
