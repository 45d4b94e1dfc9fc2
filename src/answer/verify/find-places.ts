import type { Article } from '../../article/article.ts';
import { closestStretch } from './closest-stretch.ts';
import { type Place, placeOf, sentencesAt } from './place.ts';
import { findRow, type Wording, wordingOf } from './wording.ts';

/** Fewer words than these in a row are found anywhere: they show nothing about where a quotation comes from. */
const TELLING = 3;
/** Words; a quotation may stand at the end of a sentence as long as this. */
const LONG_SENTENCE = 60;

/** @returns every place where exactly these words stand in a row, a reporting clause between them aside. */
export function exactPlaces(articles: readonly Article[], words: readonly string[]): Place[] {
  return articles.flatMap((article) => {
    const { all, spoken } = wordingOf(article);
    const places = rowsIn(all, words);
    return places.length ? places : rowsIn(spoken, words);
  });
}

function rowsIn(wording: Wording, words: readonly string[]): Place[] {
  const places: Place[] = [];
  for (let from = findRow(wording, words); from >= 0; from = findRow(wording, words, from + 1)) {
    places.push(placeOf(wording, from, from + words.length));
  }
  return places;
}

/** Words of the quotation that stand in a row somewhere. */
export interface Row {
  readonly length: number;
  readonly place: Place;
}

/**
 * Takes a quotation apart into rows of words that stand somewhere, the longest first from its beginning on.
 *
 * @returns the telling rows, in the quotation's order. Together they are as long as `words` if nothing else is in it.
 */
export function tellingRows(articles: readonly Article[], words: readonly string[]): Row[] {
  const rows: Row[] = [];
  for (let from = 0; from < words.length; ) {
    const rest = words.slice(from);
    const found = articles.flatMap((article) => longestRow(wordingOf(article).all, rest) ?? []);
    const best = found.reduce<Row | null>((a, b) => (a && a.length >= b.length ? a : b), null);
    if (best && best.length >= TELLING) rows.push(best);
    from += best?.length ?? 1;
  }
  return rows;
}

/** The longest beginning of `words` that stands in a row; by bisection, since every beginning of a row is a row. */
function longestRow(wording: Wording, words: readonly string[]): Row | null {
  let [length, tooLong, at] = [0, words.length + 1, -1];
  while (tooLong - length > 1) {
    const middle = (length + tooLong) >> 1;
    const found = findRow(wording, words.slice(0, middle));
    if (found < 0) tooLong = middle;
    else [length, at] = [middle, found];
  }
  return length ? { length, place: placeOf(wording, at, at + length) } : null;
}

/** Where words nearly stand, and the share of them that would have to change. */
export interface NearPlace {
  readonly place: Place;
  readonly changed: number;
}

/** @returns the place that these words fit best, around any of the given ones; null if there are none. */
export function nearestPlace(around: readonly Place[], words: readonly string[]): NearPlace | null {
  const near = around.map(({ article, start }) => nearPlace(article, start, words));
  return near.sort((a, b) => a.changed - b.changed)[0] ?? null;
}

function nearPlace(article: Article, offset: number, words: readonly string[]): NearPlace {
  const wording = wordingOf(article).all;
  const first = wording.words.findIndex(({ start }) => start >= offset);
  const window = wording.words.slice(Math.max(0, first - words.length), first + 2 * words.length + LONG_SENTENCE);
  const stretch = closestStretch(
    words,
    window.map(({ folded }) => folded),
  );
  const place = placeOf({ ...wording, words: window }, stretch.from, stretch.to);
  return { place, changed: stretch.distance / words.length };
}

/** @returns whether all places lie within one sentence, so that a quotation of them is one changed, not several joined. */
export function inOneSentence(places: readonly Place[]): boolean {
  const [one, ...others] = places.map((place) => ({ article: place.article, ...sentencesAt(place) }));
  return others.every(
    ({ article, first, last }) => article === one?.article && first === one.first && last === one.last,
  );
}
