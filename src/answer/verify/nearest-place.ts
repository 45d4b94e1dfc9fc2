import { bisect } from '../bisect.ts';
import { closestEnd, startOf } from './closest-stretch.ts';
import type { Numbered, Numbering } from './numbered.ts';
import { type QuotePlace, quotePlaceOf, sentencesAt } from './place.ts';

/** Words; a quotation may stand at the end of a sentence as long as this. */
const LONG_SENTENCE = 60;

/** Where words nearly stand, and the share of them that would have to change. */
export interface NearPlace {
  readonly place: QuotePlace;
  readonly changed: number;
}

/** @returns the place that the quotation fits best, around any of the given ones; null if there are none. */
export function nearestPlace({ quoted, articles }: Numbering, around: readonly QuotePlace[]): NearPlace | null {
  const ends = windowsAround(around, articles, quoted.length).map(({ article, from, to }) => {
    const text = article.numbers.subarray(from, to);
    return { article, from, text, end: closestEnd(quoted, text) };
  });
  const [best] = ends.sort((a, b) => a.end.distance - b.end.distance);
  if (!best) return null;
  const start = best.from + startOf(quoted, best.text, best.end);
  const [from, to] = withBothEnds(quoted, best.article, start, best.from + best.end.to);
  return { place: quotePlaceOf(best.article.wording, from, to), changed: best.end.distance / quoted.length };
}

/**
 * Where a quotation leaves words out near its first or last ones, to change those few costs less than to add all that it
 * leaves out: the closest stretch then lacks words that the source has.
 *
 * @returns the stretch as far as to the quotation's first two words and its last two, where the same sentences hold them.
 */
function withBothEnds(quoted: Int32Array, { wording, numbers }: Numbered, from: number, to: number): [number, number] {
  const { sentences } = wording.article;
  const { first, last } = sentencesAt(quotePlaceOf(wording, from, to));
  const wordAt = (offset = 0) => bisect(wording.from.length, (i) => (wording.from[i] ?? 0) >= offset);
  const [begin, end] = [wordAt(sentences[first]?.start), wordAt(sentences[last]?.end)];
  const isPair = (at: number, pair: number) =>
    quoted.length > 1 && numbers[at] === quoted[pair] && numbers[at + 1] === quoted[pair + 1];
  let [start, behind] = [from, to];
  while (start >= begin && !isPair(start, 0)) start -= 1;
  while (behind <= end && !isPair(behind - 2, quoted.length - 2)) behind += 1;
  return [start < begin ? from : start, behind > end ? to : behind];
}

/** Words of an article, half-open. */
interface Window {
  readonly article: Numbered;
  from: number;
  to: number;
}

/** The words that a quotation of so many may stand in at each place; where they overlap, they are looked at once. */
function windowsAround(places: readonly QuotePlace[], articles: readonly Numbered[], words: number): Window[] {
  const windows: Window[] = [];
  for (const place of places) {
    const article = articles.find(({ wording }) => wording.article === place.article);
    if (!article) continue;
    const starts = article.wording.from;
    const at = bisect(starts.length, (i) => (starts[i] ?? 0) >= place.start);
    const from = Math.max(0, at - words);
    const to = Math.min(starts.length, at + 2 * words + LONG_SENTENCE);
    const beside = windows.find((one) => one.article === article && from <= one.to && one.from <= to);
    if (!beside) windows.push({ article, from, to });
    else [beside.from, beside.to] = [Math.min(from, beside.from), Math.max(to, beside.to)];
  }
  return windows;
}
