import type { Sentence } from '../../article/article.ts';
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

/** Takes a sentence apart at its blanks: mostly, one word stands between two. */
export function readWords({ text, start: offset }: Sentence): Words {
  const words: Word[] = [];
  const starts: number[] = [];
  let from = 0;
  let hash = 0;
  for (let at = 0; at <= text.length; at++) {
    const character = at < text.length ? text.charCodeAt(at) : BLANK;
    if (character !== BLANK) {
      hash = hashOn(hash, character);
      continue;
    }
    if (at > from) {
      const read = isApart(text, from, at) ? toWord(formOf('-'), false) : stretchIn(text, from, at, hash);
      if ('pieces' in read) {
        for (const { word, start } of read.pieces) {
          words.push(word);
          starts.push(offset + from + start);
        }
      } else {
        words.push(read);
        starts.push(offset + from);
      }
    }
    from = at + 1;
    hash = 0;
  }
  return { words, starts };
}

/** "An Emmy - nominated writer": a hyphen typed apart is one still. */
function isApart(text: string, from: number, to: number): boolean {
  return to === from + 1 && text[from] === '-' && APART.test(text.slice(to + 1, to + 20));
}

const APART = /^[a-z]+(?:ed|ing)\b/;
