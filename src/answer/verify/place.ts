import type { Article, Span } from '../../article/article.ts';
import { cite } from '../../article/citation.ts';
import { type Passage, quote } from '../passage.ts';
import { bisect } from './bisect.ts';
import type { Wording } from './wording.ts';

/** Where words of a quotation stand: a stretch of an article, from its first word to its last. */
export interface Place extends Span {
  readonly article: Article;
}

/** @returns the stretch from word `from` to before word `to` of `wording`. */
export function placeOf({ article, ...words }: Wording, from: number, to: number): Place {
  return { article, start: words.from[from] ?? 0, end: words.to[to - 1] ?? 0 };
}

/** @returns positions in `article.sentences` of the first and last sentence that the place touches. */
export function sentencesAt({ article, start, end }: Place): { first: number; last: number } {
  const { sentences } = article;
  const after = bisect(sentences.length, (i) => (sentences[i]?.end ?? 0) > start);
  const first = after === sentences.length ? 0 : after;
  const last = bisect(sentences.length, (i) => (sentences[i]?.start ?? 0) >= end) - 1;
  return { first, last: Math.max(last, first) };
}

/** @returns the whole sentences around a place, as a passage. */
export function passageAt(place: Place, score: number): Passage {
  const { article } = place;
  const { first, last } = sentencesAt(place);
  const sentence = article.sentences[first];
  if (!sentence) throw new RangeError(`${article.source.file} has no sentence at ${place.start}`);
  const text = quote(article, first, last);
  return {
    article,
    text,
    sentence: sentence.text,
    at: first,
    first,
    last,
    context: 0,
    score,
    words: [],
    citation: cite(article, sentence),
  };
}
