/** One case: its values, and whether it came out right. */
export interface Case {
  readonly values: readonly number[];
  readonly right: boolean;
  readonly weight: number;
}

const STEPS = 6000;
const RATE = 0.03;
const PENALTY = 1e-3;

/**
 * Fits a logistic model by maximum likelihood with a penalty on squared weights, by full-batch Adam.
 *
 * @param directions for each value, 1 when its weight may not fall below 0, -1 when it may not rise above.
 * @returns the bias, then the weights.
 */
export function fitLogistic(cases: readonly Case[], directions: readonly (1 | -1)[]): number[] {
  const width = directions.length + 1;
  const weights = new Array<number>(width).fill(0);
  const first = new Array<number>(width).fill(0);
  const second = new Array<number>(width).fill(0);
  const total = cases.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = slope(cases, weights, total);
    for (let j = 0; j < width; j++) {
      const g = gradient[j] as number;
      first[j] = 0.9 * (first[j] as number) + 0.1 * g;
      second[j] = 0.999 * (second[j] as number) + 0.001 * g * g;
      const move =
        (first[j] as number) / (1 - 0.9 ** step) / (Math.sqrt((second[j] as number) / (1 - 0.999 ** step)) + 1e-8);
      const next = (weights[j] as number) - RATE * (1 - step / STEPS) * move;
      const direction = directions[j - 1];
      weights[j] = direction && next * direction < 0 ? 0 : next;
    }
  }
  return weights;
}

function slope(cases: readonly Case[], weights: readonly number[], total: number): number[] {
  const gradient = weights.map((weight, j) => (j ? 2 * PENALTY * weight : 0));
  for (const { values, right, weight } of cases) {
    const sum = values.reduce((s, value, j) => s + value * (weights[j + 1] as number), weights[0] as number);
    const error = (weight / total) * (1 / (1 + Math.exp(-sum)) - (right ? 1 : 0));
    gradient[0] = (gradient[0] as number) + error;
    values.forEach((value, j) => {
      gradient[j + 1] = (gradient[j + 1] as number) + error * value;
    });
  }
  return gradient;
}
