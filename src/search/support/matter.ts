import type { Query } from '../question/query.ts';
import { readData } from '../words/read-data.ts';
import { dot } from '../words/word-vectors.ts';
import { logistic, type Sign } from './grounds.ts';

/** A logistic model of a question's mean vector. Made by build/fit-matter.ts. */
interface Matter {
  readonly bias: number;
  /** A weight for each dimension: of no length in particular. */
  readonly direction: Float32Array;
}

/** A sign, in a question's words but its names, of whether it is about such things as articles tell, whatever the sources are. */
export const MATTER: Sign = {
  name: 'matter',
  says: 'how likely such words, names left out, are asked of an article, and not of the world at large',
  direction: 1,
  of: ({ query }) => matterOf(query),
};

/** @returns the estimated probability, 0..1, that it is an article that such words are asked of. */
export function matterOf({ matter }: Pick<Query, 'matter'>): number {
  known ??= load();
  return logistic(known.bias + dot(known.direction, matter));
}

let known: Matter | undefined;

function load(): Matter {
  const bytes = readData('matter.bin');
  const [bias = 0, ...direction] = new Float32Array(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
  );
  return { bias, direction: Float32Array.from(direction) };
}
