import { bisect } from '../bisect.ts';
import { closestEnd, startOf } from './closest-stretch.ts';
import type { Numbered, Numbering } from './numbered.ts';
import { type QuotePlace, quotePlaceOf } from './place.ts';

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
  const start = startOf(quoted, best.text, best.end);
  const place = quotePlaceOf(best.article.wording, best.from + start, best.from + best.end.to);
  return { place, changed: best.end.distance / quoted.length };
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
