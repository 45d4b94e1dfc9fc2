import type { Article, Span } from '../../article/article.ts';
import { bisect } from '../bisect.ts';
import { cutPassage, type Passage } from '../passage.ts';
import type { Wording } from './wording.ts';

/** Where words of a quotation stand: a stretch of an article, from its first word to its last. */
export interface QuotePlace extends Span {
  readonly article: Article;
}

/** @returns the stretch from word `from` to before word `to` of `wording`. */
export function quotePlaceOf({ article, ...words }: Wording, from: number, to: number): QuotePlace {
  return { article, start: words.from[from] ?? 0, end: words.to[to - 1] ?? 0 };
}

/** @returns positions in `article.sentences` of the first and last sentence that the place touches. */
export function sentencesAt({ article, start, end }: QuotePlace): { first: number; last: number } {
  const { sentences } = article;
  const after = bisect(sentences.length, (i) => (sentences[i]?.end ?? 0) > start);
  const first = after === sentences.length ? 0 : after;
  const last = bisect(sentences.length, (i) => (sentences[i]?.start ?? 0) >= end) - 1;
  return { first, last: Math.max(last, first) };
}

/** @returns the whole sentences around a place, as a passage. */
export function passageAt(place: QuotePlace, score: number): Passage {
  const { first, last } = sentencesAt(place);
  return { ...cutPassage(place.article, { at: first, first, last }), score };
}
