import type { Numbered, Numbering } from './numbered.ts';
import { type QuotePlace, quotePlaceOf, sentencesAt } from './place.ts';

/** Fewer words than these in a row are found anywhere: they show nothing about where a quotation comes from. */
const TELLING = 3;

/** Words of the quotation that stand in a row somewhere. */
export interface Row {
  readonly length: number;
  readonly place: QuotePlace;
}

/**
 * Takes a quotation apart into rows of words that stand somewhere, the longest first from its beginning on.
 *
 * @returns the telling rows, in the quotation's order. Together they are as long as it if nothing else is in it.
 */
export function tellingRows({ quoted, articles }: Numbering): Row[] {
  const occurrences = occurrencesIn(articles);
  const rows: Row[] = [];
  for (let from = 0; from < quoted.length; ) {
    let longest = 0;
    let place: QuotePlace | null = null;
    for (const { article, at } of occurrences.get(quoted[from] ?? -1) ?? []) {
      const length = inCommon(quoted, from, article.numbers, at);
      if (length <= longest) continue;
      longest = length;
      place = quotePlaceOf(article.wording, at, at + length);
    }
    if (place && longest >= TELLING) rows.push({ length: longest, place });
    from += longest || 1;
  }
  return rows;
}

/** Where one word of the quotation stands. */
interface Occurrence {
  readonly article: Numbered;
  readonly at: number;
}

function occurrencesIn(articles: readonly Numbered[]): Map<number, Occurrence[]> {
  const occurrences = new Map<number, Occurrence[]>();
  for (const article of articles) {
    for (const [at, number] of article.numbers.entries()) {
      if (number < 0) continue;
      const known = occurrences.get(number);
      if (known) known.push({ article, at });
      else occurrences.set(number, [{ article, at }]);
    }
  }
  return occurrences;
}

/** @returns how many words are the same in a row, from these positions on. */
function inCommon(one: Int32Array, from: number, other: Int32Array, at: number): number {
  let length = 0;
  while (from + length < one.length && one[from + length] === other[at + length]) length += 1;
  return length;
}

/** @returns whether all places lie within one sentence, so that a quotation of them is one changed, not several joined. */
export function inOneSentence(places: readonly QuotePlace[]): boolean {
  const [one, ...others] = places.map((place) => ({ article: place.article, ...sentencesAt(place) }));
  return others.every(
    ({ article, first, last }) => article === one?.article && first === one.first && last === one.last,
  );
}
