import { wordWeight } from '../words/word-list.ts';
import { addVector, along, emptyVector, lengthOf } from '../words/word-vectors.ts';

/** A word by its vector's id, or -1. */
interface StretchWord {
  readonly id: number;
  readonly name: boolean;
}

/** So many words in a row, names left out, say about as much as a question asks. */
const LENGTH = 4;

/** The lengths of the summed vectors of a sentence's stretches of {@link LENGTH} words, from each word on. */
export function stretchLengths(words: readonly StretchWord[]): Float32Array {
  const ids: number[] = [];
  for (const { id, name } of words) if (!name) ids.push(id);
  const lengths = new Float32Array(Math.max(1, ids.length - LENGTH + 1));
  const sum = emptyVector();
  ids.forEach((id, at) => {
    if (id >= 0) addVector(sum, id, wordWeight(id) ** 2);
    const from = at - LENGTH + 1;
    const left = ids[from - 1] ?? -1;
    if (left >= 0) addVector(sum, left, -(wordWeight(left) ** 2));
    lengths[Math.max(0, from)] = lengthOf(sum);
  });
  return lengths;
}

/**
 * Cosine of a meaning and of the stretch of the sentence that comes nearest to it: a long sentence that says many
 * things may say the one that is asked.
 *
 * @param meaning of length 1.
 * @param lengths the sentence's own, by {@link stretchLengths}.
 * @returns 0..1.
 */
export function nearestStretch(meaning: Float32Array, words: readonly StretchWord[], lengths: Float32Array): number {
  const shares: number[] = [];
  for (const { id, name } of words) if (!name) shares.push(id < 0 ? 0 : wordWeight(id) ** 2 * along(meaning, id));
  let most = 0;
  for (let from = 0; from < lengths.length; from++) {
    let sum = 0;
    for (let at = from; at < from + LENGTH; at++) sum += shares[at] ?? 0;
    const length = lengths[from] as number;
    if (length > 0 && sum / length > most) most = sum / length;
  }
  return most;
}
