import type { Article } from '../../article/article.ts';
import { type QuotePlace, quotePlaceOf } from './place.ts';
import { findRow, type Wording, wordingOf } from './wording.ts';

/** @returns every place where exactly these words stand in a row, a reporting clause between them aside. */
export function exactPlaces(articles: Iterable<Article>, words: readonly string[]): QuotePlace[] {
  const row = words.join(' ');
  const places: QuotePlace[] = [];
  for (const article of articles) {
    const { all, spoken } = wordingOf(article);
    const before = places.length;
    for (const wording of [all, spoken]) {
      if (places.length > before) break;
      for (const place of rowsIn(wording, row, words.length)) places.push(place);
    }
  }
  return places;
}

function* rowsIn(wording: Wording, row: string, length: number): Generator<QuotePlace, void> {
  for (let from = findRow(wording, row); from >= 0; from = findRow(wording, row, from + 1)) {
    yield quotePlaceOf(wording, from, from + length);
  }
}
