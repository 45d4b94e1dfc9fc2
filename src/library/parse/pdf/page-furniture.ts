import type { Page, PdfLine } from './line.ts';

/** Headers and footers stand in the outer eighth of a page. */
const MARGIN = 1 / 8;

/** How far, in PDF units, the same header may stand from page to page. */
const DRIFT = 3;

const PAGE_NUMBER = /^[\s–—|-]*(?:page\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:of|\/)\s*\d{1,4})?[\s–—|-]*$/i;

/** A line of a table of contents: dots that lead to a page's number. */
const LEADERS = /(?:\. ?){5,}\s*(?:\d{1,4}|[ivxlc]{1,6})$/i;

/**
 * Parts from the pages what belongs to them and not to the text: page numbers, tables of contents, and running headers
 * and footers. These are lines in the margins that stand in the same place, with the same words or with the page's
 * number at one end, on a third page (on both, if there are but two).
 *
 * @returns what was parted as it first stood; what differs in its numbers alone once.
 */
export function partFurniture(pages: readonly Page[]): {
  readonly pages: readonly Page[];
  readonly leftOut: readonly string[];
} {
  const enough = Math.min(3, Math.max(2, pages.length));
  const places = new Map<string, number[]>();
  for (const [i, { height, lines }] of pages.entries()) {
    for (const line of lines.filter((line) => inMargin(line, height))) {
      for (const key of keysOf(line, i)) places.set(key, [...(places.get(key) ?? []), line.bottom]);
    }
  }
  const repeats = (line: PdfLine, i: number) =>
    keysOf(line, i).some((key) => {
      const near = (places.get(key) ?? []).filter((bottom) => Math.abs(bottom - line.bottom) <= DRIFT);
      return near.length >= enough;
    });
  const isFurniture = (line: PdfLine, i: number, height: number) =>
    LEADERS.test(line.text) || (inMargin(line, height) && (PAGE_NUMBER.test(line.text) || repeats(line, i)));
  const leftOut = new Map<string, string>();
  const parted = pages.map(({ height, lines }, i) => {
    const furniture = new Set(lines.filter((line) => isFurniture(line, i, height)));
    for (const { text } of furniture) {
      if (!leftOut.has(withoutNumbers(text))) leftOut.set(withoutNumbers(text), text);
    }
    return { height, lines: lines.filter((line) => !furniture.has(line)) };
  });
  return { pages: parted, leftOut: [...leftOut.values()] };
}

const inMargin = ({ bottom }: PdfLine, height: number) => bottom < height * MARGIN || bottom > height * (1 - MARGIN);

/** What headers of several pages have in common: their words, or how far the number at one end is from the page's. */
function keysOf({ text }: PdfLine, page: number): string[] {
  const numbers = [/^\d{1,4}(?=\s)/, /(?<=\s)\d{1,4}$/].flatMap((end) => end.exec(text) ?? []);
  return [withoutNumbers(text), ...numbers.map((number) => `page ${Number(number) - page}`)];
}

const withoutNumbers = (text: string) => text.replace(/\d+/g, '#').toLowerCase();
