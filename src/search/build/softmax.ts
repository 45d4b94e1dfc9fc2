/** One question's candidates: a row of feature values each, and which of them answer. */
export interface Example {
  /** `rows` times `width` numbers. */
  readonly values: Float32Array;
  readonly gold: readonly number[];
  /** How much the example counts. */
  readonly weight: number;
}

const STEPS = 250;
const RATE = 0.05;

/**
 * Fits a linear ranker: the weights that make the answering sentences likeliest under a softmax over each question's
 * candidates (listwise maximum likelihood, Cao et al. 2007), with a penalty on squared weights. Full-batch Adam.
 *
 * @param width features a row.
 * @param penalty on the squared weights, for each unit of example weight.
 */
export function fitSoftmax(examples: readonly Example[], width: number, penalty: number): Float64Array {
  const weights = new Float64Array(width);
  const first = new Float64Array(width);
  const second = new Float64Array(width);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = weights.map((weight) => 2 * penalty * weight);
    for (const example of examples) addGradient(gradient, example, weights, total);
    const rate = RATE * Math.min(1, (2 * (STEPS - step)) / STEPS);
    for (let j = 0; j < width; j++) {
      const slope = gradient[j] as number;
      first[j] = 0.9 * (first[j] as number) + 0.1 * slope;
      second[j] = 0.999 * (second[j] as number) + 0.001 * slope * slope;
      const mean = (first[j] as number) / (1 - 0.9 ** step);
      const spread = Math.sqrt((second[j] as number) / (1 - 0.999 ** step));
      weights[j] = (weights[j] as number) - (rate * mean) / (spread + 1e-8);
    }
  }
  return weights;
}

function addGradient(
  gradient: Float64Array,
  { values, gold, weight }: Example,
  weights: Float64Array,
  total: number,
): void {
  const width = weights.length;
  const rows = values.length / width;
  const scores = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    let score = 0;
    for (let j = 0; j < width; j++) score += (weights[j] as number) * (values[i * width + j] as number);
    scores[i] = score;
  }
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const all = odds.reduce((a, b) => a + b, 0);
  const right = gold.reduce((sum, i) => sum + (odds[i] as number), 0) || 1e-300;
  const golden = new Set(gold);
  for (let i = 0; i < rows; i++) {
    const push = ((odds[i] as number) / all - (golden.has(i) ? (odds[i] as number) / right : 0)) * (weight / total);
    if (Math.abs(push) < 1e-9) continue;
    for (let j = 0; j < width; j++) gradient[j] = (gradient[j] as number) + push * (values[i * width + j] as number);
  }
}
