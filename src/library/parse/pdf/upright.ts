import type { PdfPage, TextItem } from './line.ts';

/** A transformation matrix, in PDF's order (ISO 32000-1, 8.3.4). */
type Matrix = readonly [a: number, b: number, c: number, d: number, x: number, y: number];

/** Turns anticlockwise, by 90 degrees each. */
const QUARTERS = [0, 1, 2, 3] as const;

/**
 * Reads a page's text with the page turned so that most of its letters stand upright: one that the file has viewers turn
 * (/Rotate), and one that has a wide table set along its side.
 *
 * @returns the page's height, and the pieces of text placed from its lower left corner, as they then are.
 */
export async function uprightText(
  page: PdfPage,
): Promise<{ readonly height: number; readonly items: readonly TextItem[] }> {
  const items = (await page.getTextContent()).items.filter((item) => 'str' in item);
  const letters = QUARTERS.map((quarters) =>
    items.reduce((sum, { str, transform }) => sum + (quartersOf(transform) === quarters ? str.trim().length : 0), 0),
  );
  const view = page.getViewport({ scale: 1, rotation: 90 * letters.indexOf(Math.max(...letters)) });
  const turn = ([a, b, c, d, x, y]: Matrix): Matrix => {
    const [left, top] = view.convertToViewportPoint(x, y);
    const [right, bottom] = view.convertToViewportPoint(x + a, y + b);
    return [right - left, top - bottom, c, d, left, view.height - top];
  };
  const turned = items.map((item) => ({ ...item, transform: [...turn(item.transform as unknown as Matrix)] }));
  return { height: view.height, items: turned };
}

/** How text of this matrix is turned, to the nearest quarter. */
function quartersOf([a, b]: readonly number[]): number {
  return (Math.round(Math.atan2(b ?? 0, a ?? 1) / (Math.PI / 2)) + 4) % 4;
}
