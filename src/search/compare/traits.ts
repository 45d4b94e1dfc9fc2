import { FUNCTION_WORDS, functionWordsIn } from '../words/function-words.ts';
import { DIMENSIONS } from '../words/word-vectors.ts';

/** How a sentence tells what it tells. */
export interface Traits {
  /** Mean of its words' vectors, of length 1 (or 0 when it has none). */
  readonly meaning: Float32Array;
  /** Which of its other traits it shows: places below {@link TRAITS}. */
  readonly shown: Uint8Array;
}

/** What a word or kind counts beside a dimension: as one penalty holds all of what is learnt, it is trusted by so much less. */
export const SHOWN = 0.56;

/** How many traits there are: the meaning's dimensions, function words, a figure, a quotation. */
export const TRAITS = DIMENSIONS + FUNCTION_WORDS.length + 2;

/** @returns the traits that a sentence shows beside its meaning. @param others its tokens that mean nothing by themselves. */
export function shownBy(text: string, others: readonly string[]): Uint8Array {
  const shown = Array.from(functionWordsIn(others), (place) => DIMENSIONS + place);
  if (/\d/.test(text)) shown.push(TRAITS - 2);
  if (/["“]/.test(text)) shown.push(TRAITS - 1);
  return Uint8Array.from(shown);
}
