import type { Span } from '../../article/article.ts';

/** One word as it is compared, and where it stands as it is written. */
export interface ComparedWord extends Span {
  /** Lower case, compatibility forms and typographic apostrophes folded: what stays the same when a quotation is typed. */
  readonly folded: string;
}

/**
 * A word with what belongs to it: "80%", "-5", "haven't", "al-Aiban"; the currency of a number is a word by itself, which a
 * quotation may begin behind. Other punctuation is not compared.
 */
const WORD = /\p{Sc}(?=\s?\p{N})|(?:(?<!\S)[-−](?=\p{N}))?[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*%?/gu;

/** The words of `text` in order, with offsets into `text`. */
export function* wordsIn(text: string): Generator<ComparedWord, void> {
  for (const { 0: word, index } of text.matchAll(WORD)) {
    yield { start: index, end: index + word.length, folded: fold(word) };
  }
}

/** @returns them all. */
export function comparedWords(text: string): ComparedWord[] {
  return [...wordsIn(text)];
}

function fold(word: string): string {
  return word.normalize('NFKC').replaceAll('’', "'").replace('−', '-').toLowerCase();
}
