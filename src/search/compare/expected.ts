import { tokenise } from '../analyse.ts';
import { ANSWER_TYPES, type Asked } from '../question/answer-type.ts';
import { FUNCTION_WORDS, functionWordsIn } from '../words/function-words.ts';
import { readData } from '../words/read-data.ts';
import { DIMENSIONS } from '../words/word-vectors.ts';
import { SHOWN, TRAITS, type Traits } from './traits.ts';

/**
 * What the answer to a question may be expected to tell, whatever the question's own words are: "why did it stop?" looks
 * for faults, for "because" and "after". Each cue of the question has a row that gives or takes points for each trait of a
 * sentence; what a question expects is the sum of its cues' rows. Learnt by build/fit.ts as in supervised semantic
 * indexing (Bai et al. 2009).
 */
export type Expected = Float32Array;

/** What of a question gives cues. */
interface Asking {
  /** Mean of its words' vectors, of length 1. */
  readonly meaning: Float32Array;
  readonly asked: Asked;
  readonly text: string;
}

/** How many cues there are: the meaning's dimensions, the kinds of thing that may be asked for, function words. */
export const CUES = DIMENSIONS + ANSWER_TYPES.length + FUNCTION_WORDS.length;

/** @returns {@link CUES} numbers. */
export function cuesOf({ meaning, asked, text }: Asking): Float32Array {
  const cues = new Float32Array(CUES);
  cues.set(meaning);
  cues[DIMENSIONS + ANSWER_TYPES.indexOf(asked.type)] = SHOWN;
  for (const place of functionWordsIn(tokenise(text))) cues[DIMENSIONS + ANSWER_TYPES.length + place] = SHOWN;
  return cues;
}

/** @returns points for each of the {@link TRAITS}. */
export function expectedBy(question: Asking): Expected {
  return sumOfRows(cuesOf(question), loaded());
}

/** @param rows one of {@link TRAITS} for each cue. */
export function sumOfRows(cues: Float32Array, rows: Float32Array | Float64Array): Expected {
  const sum = new Float32Array(TRAITS);
  cues.forEach((cue, i) => {
    for (let j = 0; cue && j < TRAITS; j++) sum[j] = (sum[j] as number) + cue * (rows[i * TRAITS + j] as number);
  });
  return sum;
}

/** What the expectation adds to the score of a sentence. */
export function asExpected(expected: Expected, { meaning, shown }: Traits): number {
  let points = 0;
  for (let j = 0; j < DIMENSIONS; j++) points += (expected[j] as number) * (meaning[j] as number);
  for (const trait of shown) points += SHOWN * (expected[trait] as number);
  return points;
}

let known: Float32Array | undefined;

/** See data/NOTICE. */
function loaded(): Float32Array {
  known ??= load();
  return known;
}

function load(): Float32Array {
  const bytes = readData('expected.bin');
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}
