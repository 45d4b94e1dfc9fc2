import type { Article } from '../article/article.ts';
import { type Citation, cite } from '../article/citation.ts';
import type { Match } from '../search/ranking.ts';
import { contextBefore, quotedAfter } from './context.ts';

/**
 * Consecutive sentences of one article, quoted. Both texts are exact slices of `article.text`, and `sentence` stands
 * within `text`. `first`, `at` and `last` are positions in `article.sentences`, from 0.
 */
export interface Passage {
  readonly article: Article;
  /** The whole quotation, from the start of sentence `first` to the end of sentence `last`. */
  readonly text: string;
  /** The best sentence, and its position. */
  readonly sentence: string;
  readonly at: number;
  readonly first: number;
  readonly last: number;
  /** How many sentences open the passage as context only, because the one after them leans on them. */
  readonly context: number;
  /** Relevance of the best sentence; comparable within one answer only. */
  readonly score: number;
  /** Words that matched, as they stand in the passage. */
  readonly words: readonly string[];
  /** Where the best sentence stands. */
  readonly citation: Citation;
}

/** Cuts the passage for one match: its sentence, and what stands around it where it does not read well alone. */
export function toPassage({ article, sentence, score, words }: Match): Passage {
  const at = article.sentences.indexOf(sentence);
  const first = at - contextBefore(article, at);
  return { ...cutPassage(article, { at, first, last: at + quotedAfter(article, at) }), score, words };
}

/**
 * Cuts a passage out of an article, from sentence `first` to sentence `last`, as far as there are so many; what comes
 * before `at` is context if it is just what that one leans on.
 *
 * @throws where there is no sentence `at`.
 */
export function cutPassage(article: Article, { at, first, last }: Pick<Passage, 'at' | 'first' | 'last'>): Passage {
  const sentence = article.sentences[at];
  if (!sentence) throw new RangeError(`${article.source.file} has no sentence ${at}`);
  const [from, to] = [Math.max(0, first), Math.min(article.sentences.length - 1, last)];
  const context = contextBefore(article, at);
  return {
    article,
    text: quote(article, from, to),
    sentence: sentence.text,
    at,
    first: from,
    last: to,
    context: from === at - context ? context : 0,
    score: 0,
    words: [],
    citation: cite(article, sentence),
  };
}

/** @returns the article's own text from the start of sentence `first` to the end of sentence `last`. */
export function quote(article: Article, first: number, last: number): string {
  return article.text.slice(article.sentences[first]?.start, article.sentences[last]?.end);
}
