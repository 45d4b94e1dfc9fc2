import { type Evaluation, minimise } from './minimise.ts';

/** One question's candidates: a row of feature values each, and which of them answer. */
export interface Example {
  /** `rows` times `width` numbers. */
  readonly values: Float32Array;
  readonly gold: readonly number[];
  /** How much the example counts. */
  readonly weight: number;
}

/**
 * Fits a linear ranker: the weights that make the answering sentences likeliest under a softmax over each question's
 * candidates (listwise maximum likelihood, Cao et al. 2007), with a penalty on squared weights.
 *
 * @param width features a row.
 * @param penalty on the squared weights, beside the mean loss of an example.
 */
export function fitSoftmax(examples: readonly Example[], width: number, penalty: number): Float64Array {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  return minimise(width, (weights): Evaluation => {
    const slope = weights.map((weight) => 2 * penalty * weight);
    let value = weights.reduce((sum, weight) => sum + penalty * weight * weight, 0);
    for (const example of examples) value += addLoss(slope, example, weights, example.weight / total);
    return { value, slope };
  });
}

/** @returns the example's loss times `share`, and adds its slope to `slope`. */
function addLoss(slope: Float64Array, { values, gold }: Example, weights: Float64Array, share: number): number {
  const width = weights.length;
  const scores = new Float64Array(values.length / width);
  for (let i = 0; i < scores.length; i++) {
    let score = 0;
    for (let j = 0; j < width; j++) score += (weights[j] as number) * (values[i * width + j] as number);
    scores[i] = score;
  }
  const { loss, pushes } = outcome(scores, gold);
  pushes.forEach((part, i) => {
    const push = part * share;
    if (Math.abs(push) < 1e-10) return;
    for (let j = 0; j < width; j++) slope[j] = (slope[j] as number) + push * (values[i * width + j] as number);
  });
  return share * loss;
}

/**
 * @param gold places of the scores that are to win.
 * @returns the negative logarithm of how likely one of them is under a softmax, and how that changes with each score.
 */
export function outcome(
  scores: Float64Array,
  gold: readonly number[],
): { readonly loss: number; readonly pushes: Float64Array } {
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const all = odds.reduce((a, b) => a + b, 0);
  const right = gold.reduce((sum, i) => sum + (odds[i] as number), 0) || 1e-300;
  const golden = new Set(gold);
  const pushes = odds.map((odd, i) => odd / all - (golden.has(i) ? odd / right : 0));
  return { loss: Math.log(all) - Math.log(right), pushes };
}
