import type { Article } from '../../article/article.ts';
import { type Wording, wordingOf } from './wording.ts';

/** An article's words as a quotation's: the number of the same word there, from 0; -1 for any other. */
export interface Numbered {
  readonly wording: Wording;
  readonly numbers: Int32Array;
}

/** The quotation's words as numbers, each word its own, from 0 on without a gap; and the articles' words as these. */
export interface Numbering {
  readonly quoted: Int32Array;
  readonly articles: readonly Numbered[];
}

/** Numbers are compared much faster than words. */
export function numberWords(words: readonly string[], articles: readonly Article[]): Numbering {
  const known = new Map<string, number>();
  for (const word of words) if (!known.has(word)) known.set(word, known.size);
  return {
    quoted: Int32Array.from(words, (word) => known.get(word) ?? -1),
    articles: articles.map((article) => {
      const wording = wordingOf(article).all;
      const { joined, starts, from } = wording;
      const numbers = from.map((_, i) => known.get(joined.slice(starts[i], (starts[i + 1] ?? 0) - 1)) ?? -1);
      return { wording, numbers };
    }),
  };
}
