import type { Span } from '../../article/article.ts';
import { formOf } from './forms.ts';
import { toWord } from './pieces.ts';
import { hashOn, stretchIn } from './stretches.ts';
import type { Word } from './words.ts';

/** The words and marks of a sentence, in order. */
export interface Words {
  readonly words: readonly Word[];
  /** For each of them, where it begins in the article's text. */
  readonly starts: readonly number[];
}

const BLANK = 32;

/**
 * Takes a sentence apart at its blanks: mostly, one word stands between two. The article's own text is read, as the
 * engine reads one string faster than thousands of its slices.
 */
export function readWords(text: string, { start: begin, end }: Span): Words {
  const words: Word[] = [];
  const starts: number[] = [];
  let from = begin;
  let hash = 0;
  for (let at = begin; at <= end; at++) {
    const character = at < end ? text.charCodeAt(at) : BLANK;
    if (character !== BLANK) {
      hash = hashOn(hash, character);
      continue;
    }
    if (at > from) {
      const read = isApart(text, from, at, end) ? toWord(formOf('-'), false) : stretchIn(text, from, at, hash);
      if ('pieces' in read) {
        for (const { word, start } of read.pieces) {
          words.push(word);
          starts.push(from + start);
        }
      } else {
        words.push(read);
        starts.push(from);
      }
    }
    from = at + 1;
    hash = 0;
  }
  return { words, starts };
}

/** "An Emmy - nominated writer": a hyphen typed apart is one still. */
function isApart(text: string, from: number, to: number, end: number): boolean {
  return to === from + 1 && text[from] === '-' && APART.test(text.slice(to + 1, Math.min(to + 20, end)));
}

const APART = /^[a-z]+(?:ed|ing)\b/;
