import { asExpected, sumOfRows } from '../compare/expected.ts';
import { SHOWN, TRAITS, type Traits } from '../compare/traits.ts';
import { DIMENSIONS } from '../words/word-vectors.ts';
import { type Evaluation, minimise } from './minimise.ts';

/** One question's candidates, and which of them answer. */
export interface Example {
  /** A row of feature values for each candidate. */
  readonly values: Float32Array;
  /** Of each candidate. */
  readonly traits: readonly Traits[];
  /** The question's, by `cuesOf`. */
  readonly cues: Float32Array;
  readonly gold: readonly number[];
  /** How much the example counts. */
  readonly weight: number;
}

/** Numbers for a ranker, or how a loss changes with each of them. */
export interface Ranker {
  /** For each feature. */
  readonly weights: Float64Array;
  /** For each cue, one for each trait. */
  readonly rows: Float64Array;
}

/**
 * Fits a ranker: what makes the answering sentences likeliest under a softmax over each question's candidates (listwise
 * maximum likelihood, Cao et al. 2007), with a penalty on squares.
 *
 * @param size how many weights and how many numbers in the rows.
 * @param penalty on each of their squares, beside the mean loss of an example.
 */
export function fitSoftmax(
  examples: readonly Example[],
  size: Readonly<Record<keyof Ranker, number>>,
  penalty: Readonly<Record<keyof Ranker, number>>,
): Ranker {
  const parts = (point: Float64Array): Ranker => ({
    weights: point.subarray(0, size.weights),
    rows: point.subarray(size.weights),
  });
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const fitted = minimise(size.weights + size.rows, (point): Evaluation => {
    const slope = point.map((x, i) => 2 * penalty[i < size.weights ? 'weights' : 'rows'] * x);
    let value = point.reduce((sum, x, i) => sum + ((slope[i] as number) * x) / 2, 0);
    for (const example of examples) value += addLoss(parts(slope), example, parts(point), example.weight / total);
    return { value, slope };
  });
  return parts(fitted);
}

/** @returns the example's loss times `share`, and adds its slope to `slope`. */
function addLoss(slope: Ranker, { values, traits, cues, gold }: Example, ranker: Ranker, share: number): number {
  const width = ranker.weights.length;
  const expected = sumOfRows(cues, ranker.rows);
  const scores = Float64Array.from(traits, (sentence, i) => {
    let score = asExpected(expected, sentence);
    for (let j = 0; j < width; j++) score += (ranker.weights[j] as number) * (values[i * width + j] as number);
    return score;
  });
  const { loss, pushes } = outcome(scores, gold);
  const turn = new Float64Array(TRAITS);
  pushes.forEach((part, i) => {
    const push = part * share;
    if (Math.abs(push) < 1e-10) return;
    for (let j = 0; j < width; j++) add(slope.weights, j, push * (values[i * width + j] as number));
    const { meaning, shown } = traits[i] as Traits;
    for (let j = 0; j < DIMENSIONS; j++) add(turn, j, push * (meaning[j] as number));
    for (const trait of shown) add(turn, trait, SHOWN * push);
  });
  cues.forEach((cue, i) => {
    for (let j = 0; cue && j < TRAITS; j++) add(slope.rows, i * TRAITS + j, cue * (turn[j] as number));
  });
  return share * loss;
}

function add(sums: Float64Array, at: number, more: number): void {
  sums[at] = (sums[at] as number) + more;
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
