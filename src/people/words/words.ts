import type { Sentence, Span } from '../../article/article.ts';
import { type Form, formOf } from './forms.ts';
import { readStretch } from './pieces.ts';

/** One word of a sentence, or one mark between words. Offsets are into the article's text. */
export interface Word extends Form, Span {
  /** Nothing stands between it and the word before: neither blank nor line break. */
  readonly glued: boolean;
}

/** @returns the sentence's words and marks in order. */
export function readWords({ text, start: offset }: Sentence): Word[] {
  const words: Word[] = [];
  for (let from = 0; from < text.length; ) {
    const blank = text.indexOf(' ', from);
    const to = blank < 0 ? text.length : blank;
    const apart = to === from + 1 && text[from] === '-' && APART.test(text.slice(to + 1, to + 20));
    if (apart) words.push(wordAt(formOf('-'), offset + from, false));
    else if (to > from) addWords(text.slice(from, to), offset + from, words);
    from = to + 1;
  }
  return words;
}

/** "An Emmy - nominated writer": a hyphen typed apart is one still. */
const APART = /^[a-z]+(?:ed|ing)\b/;

/** @param stretch what stands between two blanks: mostly a single word. */
function addWords(stretch: string, start: number, words: Word[]): void {
  const read = readStretch(stretch);
  if ('key' in read) words.push(wordAt(read, start, false));
  else for (const piece of read) words.push(wordAt(piece.form, start + piece.start, piece.glued));
}

function wordAt({ text, key, shape, is, kind, possessive }: Form, start: number, glued: boolean): Word {
  return { text, key, shape, is, kind, possessive, start, end: start + text.length, glued };
}

/** @returns whether there is a word and our tables know it as any of the kinds `bits` of `KIND`. */
export function hasKind(word: Word | undefined, bits: number): boolean {
  return !!word && (word.kind & bits) !== 0;
}

/** @returns whether there is a word and the lexicon knows it as any of the kinds `bits` of `IS`. */
export function is(word: Word | undefined, bits: number): boolean {
  return !!word && (word.is & bits) !== 0;
}
