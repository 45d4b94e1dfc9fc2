import { opensItem } from '../../../article/kinds/kind-of.ts';
import { joinPrintedLines, wordsWithin } from './hyphens.ts';
import { endsShort, type Layout, measureLayout, sameSize } from './layout.ts';
import type { Page, PdfLine } from './line.ts';

/** A paragraph as printed: its text, and its size as a multiple of the body's. */
export interface Printed {
  readonly text: string;
  readonly size: number;
}

/** A line further below than this multiple of the usual begins a paragraph. */
const WIDE = 1.25;

/** In sizes: what a first line is indented by, at the least. */
const INDENT = 0.8;

const ENDS_SENTENCE = /[.!?:;…]["'”’)\]]*$/;

/**
 * Puts lines together into paragraphs by what a reader goes by: size of type, space between lines, the first line's
 * indent, a last line that ends short. A paragraph goes on over the end of a page or column, and over the footnotes
 * there, where its last line is full and no sentence ends.
 */
export function paragraphsOf(pages: readonly Page[]): Printed[] {
  const layout = measureLayout(pages);
  const paragraphs: PdfLine[][] = [];
  let current: PdfLine[] = [];
  let unfinished: PdfLine[] | null = null;
  for (const page of pages) {
    for (const [i, line] of page.lines.entries()) {
      const before = page.lines[i - 1];
      const isBody = sameSize(line, { size: layout.bodySize });
      const breaks = !before || line.bottom > before.bottom;
      const goesOn = breaks ? isBody && unfinished : !opens(line, before, current, page, layout) && current;
      current = goesOn || [];
      if (!goesOn) paragraphs.push(current);
      current.push(line);
      if (isBody) unfinished = ENDS_SENTENCE.test(line.text) || endsShort(line, page) ? null : current;
    }
  }
  return printed(paragraphs, layout);
}

/** True where `line` begins a paragraph rather than going on with the one of the line `before`, just above it. */
function opens(
  line: PdfLine,
  before: PdfLine,
  paragraph: readonly PdfLine[],
  page: Page,
  { bodySize, leading }: Layout,
): boolean {
  if (!sameSize(line, before) || before.bottom - line.bottom > WIDE * leading * line.size) return true;
  if (line.size > bodySize && !sameSize(line, { size: bodySize })) return false;
  const short = endsShort(before, page);
  if (short && (ENDS_SENTENCE.test(before.text) || line.font !== before.font)) return true;
  if (opensItem(line.text) && (short || ENDS_SENTENCE.test(before.text))) return true;
  const isHanging = paragraph.length === 1 && opensItem(before.text);
  return !isHanging && line.left - before.left > INDENT * line.size;
}

function printed(paragraphs: readonly PdfLine[][], { bodySize }: Layout): Printed[] {
  const texts = paragraphs.map((lines) => lines.map(({ text }) => text));
  const words = wordsWithin(texts.flat());
  return texts.map((lines, i) => ({
    text: joinPrintedLines(lines, words),
    size: (paragraphs[i]?.[0]?.size ?? bodySize) / bodySize,
  }));
}
