import type { Article, Span } from '../../article/article.ts';
import { cite } from '../../article/citation.ts';
import { type Passage, quote } from '../passage.ts';
import type { Wording } from './wording.ts';

/** Where words of a quotation stand: a stretch of an article, from its first word to its last. */
export interface Place extends Span {
  readonly article: Article;
}

/** @returns the stretch from word `from` to before word `to` of `wording`. */
export function placeOf({ article, words }: Wording, from: number, to: number): Place {
  return { article, start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

/** @returns positions in `article.sentences` of the first and last sentence that the place touches. */
export function sentencesAt({ article, start, end }: Place): { first: number; last: number } {
  const first = article.sentences.findIndex((sentence) => sentence.end > start);
  const last = article.sentences.findLastIndex((sentence) => sentence.start < end);
  return { first: Math.max(first, 0), last: Math.max(last, first, 0) };
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
