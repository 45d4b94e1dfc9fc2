import type { Sentence } from '../../article/article.ts';
import { formOf } from './forms.ts';
import { readStretch, toWord } from './pieces.ts';
import type { Word } from './words.ts';

/** The words and marks of a sentence, in order. */
export interface Words {
  readonly words: readonly Word[];
  /** For each of them, where it begins in the article's text. */
  readonly starts: readonly number[];
}

/** Takes a sentence apart at its blanks: mostly, one word stands between two. */
export function readWords({ text, start: offset }: Sentence): Words {
  const words: Word[] = [];
  const starts: number[] = [];
  for (let from = 0; from < text.length; ) {
    const blank = text.indexOf(' ', from);
    const to = blank < 0 ? text.length : blank;
    const apart = to === from + 1 && text[from] === '-' && APART.test(text.slice(to + 1, to + 20));
    if (to > from) {
      const read = apart ? toWord(formOf('-'), false) : readStretch(text.slice(from, to));
      if ('key' in read) add(read, offset + from);
      else for (const { word, start } of read) add(word, offset + from + start);
    }
    from = to + 1;
  }
  return { words, starts };

  function add(word: Word, start: number): void {
    words.push(word);
    starts.push(start);
  }
}

/** "An Emmy - nominated writer": a hyphen typed apart is one still. */
const APART = /^[a-z]+(?:ed|ing)\b/;
