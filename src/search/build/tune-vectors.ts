/**
 * Tunes the word vectors on questions whose answers are known: a question's words come nearer to the words that answer
 * it, and farther from those that do not. Run by hand after the fits, with their folder:
 *
 *     node dist/search/build/tune-vectors.js FOLDER
 *
 * As the ranking's fit, it makes the answering sentence likeliest; here it is not the features' weights that give way but
 * the vectors behind `alignment`. Each step follows the slope of a batch (AdaGrad, Duchi et al. 2011), and a penalty
 * holds each vector back to where GloVe and WordNet have put it. Run it once, on what make-data.js has made.
 */
import { writeFileSync } from 'node:fs';
import { covered } from '../compare/term-weights.ts';
import { scoreOf } from '../rank.ts';
import { wordCount } from '../words/word-list.ts';
import { addVector, DIMENSIONS, emptyVector, lengthOf } from '../words/word-vectors.ts';
import { seededRandom } from './augment.ts';
import { type ComparedLesson, lessonsOnOneArticle } from './compared-lessons.ts';
import { add, addSlopes, SCALE, type TuningTask } from './tuning.ts';
import { quantise } from './vectors.ts';

/** Chosen by questions left out of the tuning: half or twice the step, ten times the penalty did no better. */
const STEP = 0.01;
const PENALTY = 0.001;
const ROUNDS = 2;
const BATCH = 64;

const [folder = ''] = process.argv.slice(2);
const start = Array.from({ length: wordCount() }, (_, id) => vectorOf(id));
const vectors: Float32Array[] = start.map((vector) => vector.slice());
/** Each vector's mean squared slopes so far. */
const steepness = new Float32Array(vectors.length).fill(1e-4);
const random = seededRandom(1);
const tasks: TuningTask[] = [];
for (const lesson of lessonsOnOneArticle(folder)) tasks.push(toTask(lesson));
for (let round = 1; round <= ROUNDS; round++) {
  shuffle(tasks);
  for (let at = 0; at < tasks.length; at += BATCH) follow(tasks.slice(at, at + BATCH));
  console.error(`round ${round} of ${ROUNDS}`);
}
const rows = vectors.map((vector) => [...vector]);
writeFileSync(new URL('../../../src/search/data/vectors.bin', import.meta.url), quantise(rows));

function vectorOf(id: number): Float32Array {
  const vector = emptyVector();
  addVector(vector, id, 1);
  return unit(vector);
}

function toTask({ comparisons, gold, weight }: ComparedLesson): TuningTask {
  const { query, weights = [] } = comparisons[0] ?? {};
  const sentences = comparisons.map((comparison) => ({
    rest: scoreOf(comparison) - SCALE * covered(comparison.weights, comparison.own.nearest),
    words: [...new Set(comparison.facts.words.map(({ id }) => id))].filter((id) => id >= 0),
    exact: comparison.own.exact,
  }));
  return { ids: (query?.terms ?? []).map(({ id }) => id), weights, sentences, gold, weight };
}

/** One step for the vectors that these tasks look at. */
function follow(batch: readonly TuningTask[]): void {
  const slopes = new Map<number, Float32Array>();
  for (const task of batch) addSlopes(slopes, task, vectors);
  for (const [id, slope] of slopes) {
    const vector = vectors[id] as Float32Array;
    add(slope, vector, PENALTY * BATCH);
    add(slope, start[id] as Float32Array, -PENALTY * BATCH);
    steepness[id] = (steepness[id] as number) + lengthOf(slope) ** 2 / DIMENSIONS;
    add(vector, slope, -STEP / Math.sqrt(steepness[id] as number));
    vectors[id] = unit(vector);
  }
}

function unit(vector: Float32Array): Float32Array {
  const length = lengthOf(vector) || 1;
  return vector.map((x) => x / length);
}

/** Fisher and Yates's. */
function shuffle<T>(list: T[]): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
}
