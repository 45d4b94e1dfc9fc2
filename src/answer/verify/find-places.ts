import type { Article } from '../../article/article.ts';
import type { Match } from '../../search/ranking.ts';
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

/**
 * Covers a quotation with rows of words that stand somewhere, the longest first from its beginning on.
 *
 * @returns one place for each row, or null if some words stand in no telling row.
 */
export function coveringPlaces(articles: readonly Article[], words: readonly string[]): Place[] | null {
  const places: Place[] = [];
  for (let from = 0; from < words.length; ) {
    const rest = words.slice(from);
    const best = articles.map((article) => longestRow(wordingOf(article).all, rest)).reduce(longer, NONE);
    if (best.length < TELLING || !best.place) return null;
    places.push(best.place);
    from += best.length;
  }
  return places;
}

interface Row {
  readonly length: number;
  readonly place: Place | null;
}

const NONE: Row = { length: 0, place: null };

function longer(a: Row, b: Row): Row {
  return b.length > a.length ? b : a;
}

/** The longest beginning of `words` that stands in a row; by bisection, since every beginning of a row is a row. */
function longestRow(wording: Wording, words: readonly string[]): Row {
  let [length, tooLong, at] = [0, words.length + 1, -1];
  while (tooLong - length > 1) {
    const middle = (length + tooLong) >> 1;
    const found = findRow(wording, words.slice(0, middle));
    if (found < 0) tooLong = middle;
    else [length, at] = [middle, found];
  }
  return length ? { length, place: placeOf(wording, at, at + length) } : NONE;
}

/** Where words nearly stand, and the share of them that would have to change. */
export interface NearPlace {
  readonly place: Place;
  readonly changed: number;
}

/** @returns the place that these words fit best, around any of the sentences that matched; null without a match. */
export function nearestPlace(matches: readonly Match[], words: readonly string[]): NearPlace | null {
  const near = matches.map(({ article, sentence }) => nearPlace(article, sentence.start, words));
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
