import type { Line, Page } from './line.ts';

/** Headers and footers stand in the outer eighth of a page. */
const MARGIN = 1 / 8;

/** How far, in PDF units, the same header may stand from page to page. */
const DRIFT = 3;

const PAGE_NUMBER = /^[\s–—|-]*(?:page\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:of|\/)\s*\d{1,4})?[\s–—|-]*$/i;

/**
 * Takes running headers, footers and page numbers off the pages: lines in the margins that are nothing but a number,
 * or that stand in the same place with the same words, numbers aside, on a third page (on both, if there are but two).
 */
export function withoutFurniture(pages: readonly Page[]): Page[] {
  const enough = Math.min(3, Math.max(2, pages.length));
  const places = new Map<string, number[]>();
  for (const { height, lines } of pages) {
    for (const line of lines.filter((line) => inMargin(line, height))) {
      places.set(wordsOf(line), [...(places.get(wordsOf(line)) ?? []), line.bottom]);
    }
  }
  const repeats = (line: Line) =>
    (places.get(wordsOf(line)) ?? []).filter((bottom) => Math.abs(bottom - line.bottom) <= DRIFT).length >= enough;
  return pages.map(({ height, lines }) => ({
    height,
    lines: lines.filter((line) => !inMargin(line, height) || !(PAGE_NUMBER.test(line.text) || repeats(line))),
  }));
}

const inMargin = ({ bottom }: Line, height: number) => bottom < height * MARGIN || bottom > height * (1 - MARGIN);

const wordsOf = ({ text }: Line) => text.replace(/\d+/g, '#').toLowerCase();
