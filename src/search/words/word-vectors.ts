import { readData } from './read-data.ts';
import { wordCount } from './word-list.ts';

export const DIMENSIONS = 96;
/** Int8 steps to 1: a product of two quantised vectors is their cosine times this squared. */
export const STEPS = 256;

let known: Int8Array | undefined;

/** Some 4 MB, read at first use and kept. Made by build/make-data.ts; see data/NOTICE. */
function loaded(): Int8Array {
  known ??= load();
  return known;
}

function load(): Int8Array {
  const bytes = readData('vectors.bin');
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** Cosine of two words' vectors, at least 0; at most .95, so that the same stem (1) is always more. */
export function similarity(a: number, b: number): number {
  if (a < 0 || b < 0) return 0;
  const vectors = loaded();
  let product = 0;
  // Four at a time: this loop is half of what a question costs.
  for (let i = a * DIMENSIONS, j = b * DIMENSIONS, end = i + DIMENSIONS; i < end; i += 4, j += 4) {
    product +=
      (vectors[i] as number) * (vectors[j] as number) +
      (vectors[i + 1] as number) * (vectors[j + 1] as number) +
      (vectors[i + 2] as number) * (vectors[j + 2] as number) +
      (vectors[i + 3] as number) * (vectors[j + 3] as number);
  }
  return product <= 0 ? 0 : Math.min(0.95, product / (STEPS * STEPS));
}

/** So many words' similarities are remembered, 160 kB each: the words of a question meet the same ones again and again. */
const MEMORY = 48;
/** Word id -> similarity to each other word plus 1; 0 where it is not worked out yet. */
const rows = new Map<number, Float32Array>();

/** @returns the similarity of the nearest of these words, 0..0.95. */
export function nearness(id: number, others: Uint16Array): number {
  if (id < 0) return 0;
  const row = rowOf(id);
  let most = 1;
  for (let i = 0; i < others.length; i++) {
    const other = others[i] as number;
    if (row[other] === 0) row[other] = 1 + similarity(id, other);
    if ((row[other] as number) > most) most = row[other] as number;
  }
  return most - 1;
}

function rowOf(id: number): Float32Array {
  const known = rows.get(id);
  if (known) return known;
  if (rows.size >= MEMORY) rows.delete(rows.keys().next().value as number);
  const row = new Float32Array(wordCount());
  rows.set(id, row);
  return row;
}

/** Adds a word's vector, times `weight`, to `sum` (as many numbers as vectors have). */
export function addVector(sum: Float32Array, id: number, weight: number): void {
  const vectors = loaded();
  for (let j = 0; j < DIMENSIONS; j++)
    sum[j] = (sum[j] as number) + (weight * (vectors[id * DIMENSIONS + j] as number)) / STEPS;
}

/** A word's vector along `direction`, a vector of length 1. */
export function along(direction: Float32Array, id: number): number {
  const vectors = loaded();
  let product = 0;
  for (let j = 0; j < DIMENSIONS; j++) product += (direction[j] as number) * (vectors[id * DIMENSIONS + j] as number);
  return product / STEPS;
}

/** A vector's Euclidean length. */
export function lengthOf(vector: Float32Array): number {
  let square = 0;
  for (let i = 0; i < vector.length; i++) square += (vector[i] as number) ** 2;
  return Math.sqrt(square);
}

export function emptyVector(): Float32Array {
  return new Float32Array(DIMENSIONS);
}

/** Dot product of two vectors: of those of length 1 the cosine. */
export function dot(a: Float32Array, b: Float32Array): number {
  let product = 0;
  for (let i = 0; i < a.length; i++) product += (a[i] as number) * (b[i] as number);
  return product;
}
