import type { Page, PdfLine } from './line.ts';

/** How a file is set, as far as it takes to tell where its paragraphs end. */
export interface Layout {
  /** The size that most letters have. */
  readonly bodySize: number;
  /** From one line's baseline to the next, as a multiple of the size. */
  readonly leading: number;
}

/** Sizes that differ by a smaller share are one: converters round. */
const SAME_SIZE = 0.08;

/** Single-spaced type, where there are no two lines to measure. */
const USUAL_LEADING = 1.2;

/** Lines further apart than so many sizes never belong together. */
const MOST_LEADING = 3;

/** @returns what most of the letters, and the median of the distances between lines of one size, tell. */
export function measureLayout(pages: readonly Page[]): Layout {
  const letters = new Map<number, number>();
  const leadings: number[] = [];
  for (const { lines } of pages) {
    for (const [i, line] of lines.entries()) {
      const size = Math.round(line.size * 2) / 2;
      letters.set(size, (letters.get(size) ?? 0) + line.text.length);
      const before = lines[i - 1];
      const leading = before && sameSize(before, line) ? (before.bottom - line.bottom) / line.size : 0;
      if (leading > 0 && leading < MOST_LEADING) leadings.push(leading);
    }
  }
  const [bodySize] = [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0]);
  leadings.sort((a, b) => a - b);
  return { bodySize, leading: leadings[leadings.length >> 1] ?? USUAL_LEADING };
}

export const sameSize = (a: { readonly size: number }, b: { readonly size: number }) =>
  Math.abs(a.size - b.size) <= SAME_SIZE * Math.max(a.size, b.size);

/** True where a line ends well before the others of its column, as a paragraph's last line does. */
export function endsShort({ left, right, size }: PdfLine, { lines }: Page): boolean {
  const column = lines.filter((line) => Math.abs(line.left - left) < 3 * size);
  const edge = Math.max(...column.map((line) => line.right));
  return right < edge - 0.2 * (edge - left);
}
