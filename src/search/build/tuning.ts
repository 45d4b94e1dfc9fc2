import { covered } from '../compare/term-weights.ts';
import { DIMENSIONS, dot, emptyVector } from '../words/word-vectors.ts';
import { outcome } from './softmax.ts';

/** A question beside its candidates: what of them counts while vectors are tuned. */
export interface TuningTask {
  /** Ids of the question's terms, -1 for those without a vector, and their weights. */
  readonly ids: readonly number[];
  readonly weights: readonly number[];
  readonly sentences: readonly TuningSentence[];
  /** Places of the sentences that answer. */
  readonly gold: readonly number[];
  /** How much the task counts. */
  readonly weight: number;
}

export interface TuningSentence {
  /** Its score but for its alignment. */
  readonly rest: number;
  /** Ids of its words. */
  readonly words: readonly number[];
  /** 1 for each term that it holds itself. */
  readonly exact: readonly number[];
}

/** The nearest word to a term in a sentence: its id, or -1, and their similarity; null where it holds the term itself. */
type Nearest = { readonly word: number; readonly similarity: number } | null;

/** What `alignment` counts in a score while the vectors are tuned: about what its family's weights add up to. */
export const SCALE = 12;
/** A sentence this far from changing the outcome teaches nothing worth the time. */
const SLIGHT = 0.02;
/** No two words count as one: see `similarity`. */
const MOST = 0.95;

/**
 * Adds to `slopes` how the task's loss changes with each vector: the negative logarithm of how likely an answering
 * sentence is under a softmax over the scores.
 */
export function addSlopes(slopes: Map<number, Float32Array>, task: TuningTask, vectors: readonly Float32Array[]): void {
  const nearest = task.sentences.map(({ words, exact }) =>
    task.ids.map((id, i) => (exact[i] ? null : nearestOf(id, words, vectors))),
  );
  const scores = Float64Array.from(task.sentences, ({ rest }, j) => {
    const similarities = nearest[j]?.map((found) => found?.similarity ?? 1) ?? [];
    return rest + SCALE * covered(task.weights, similarities);
  });
  outcome(scores, task.gold).pushes.forEach((push, j) => {
    if (Math.abs(push) * task.weight < SLIGHT) return;
    nearest[j]?.forEach((found, i) => {
      if (!found || found.word < 0 || found.similarity >= MOST) return;
      const share = push * task.weight * SCALE * (task.weights[i] as number);
      addTurn(slopes, vectors, task.ids[i] as number, found.word, found.similarity, share);
      addTurn(slopes, vectors, found.word, task.ids[i] as number, found.similarity, share);
    });
  });
}

function nearestOf(id: number, words: readonly number[], vectors: readonly Float32Array[]): Nearest {
  let best = { word: -1, similarity: 0 };
  for (const word of id < 0 ? [] : words) {
    const similarity = dot(vectors[id] as Float32Array, vectors[word] as Float32Array);
    if (similarity > best.similarity) best = { word, similarity };
  }
  return { ...best, similarity: Math.min(MOST, best.similarity) };
}

/** Adds how the cosine of two words changes as the first one turns: the other's part across it, times `share`. */
function addTurn(
  slopes: Map<number, Float32Array>,
  vectors: readonly Float32Array[],
  id: number,
  other: number,
  cosine: number,
  share: number,
): void {
  const slope = slopes.get(id) ?? emptyVector();
  slopes.set(id, slope);
  add(slope, vectors[other] as Float32Array, share);
  add(slope, vectors[id] as Float32Array, -share * cosine);
}

/** Adds a vector, so many times, to `sum`. */
export function add(sum: Float32Array, vector: Float32Array, times: number): void {
  for (let k = 0; k < DIMENSIONS; k++) sum[k] = (sum[k] as number) + times * (vector[k] as number);
}
