import type { getDocumentProxy } from 'unpdf';
import { oneLine } from '../../../article/white-space.ts';

/** pdf.js's own types, reached through the one function of unpdf that we call. */
export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;
type TextContent = Awaited<ReturnType<PdfPage['getTextContent']>>;
export type TextItem = Extract<TextContent['items'][number], { str: string }>;

/** One line of print. Lengths and positions are PDF units (1/72 inch) from the page's lower left corner. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the baseline. */
  readonly bottom: number;
  /** Of the letters that most of the line is set in. */
  readonly size: number;
  /** pdf.js's name for the font that most of the line is set in. */
  readonly font: string;
}

/** A page's lines, in the order in which the file draws them, which is the reading order in all but odd files. */
export interface Page {
  readonly height: number;
  readonly lines: readonly PdfLine[];
}

/** The mark of a footnote: a raised little number or sign after a word or a closing mark (not the 2 of 10 m²). */
const NOTE_MARK = /^[\d*†‡§,]{1,4}$/;
const BEFORE_NOTE_MARK = /(?:\p{Ll}{3}|[.,;:!?"”’)])$/u;

/** Text is read where it rises less than this for each unit it goes on: a scan lies a little askew, a watermark a lot. */
const SKEW = 0.1;

/** Puts the pieces of text that pdf.js finds together into lines; text that runs up or down the page is left out. */
export function linesOf(items: readonly TextItem[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let pieces: TextItem[] = [];
  const end = () => {
    const line = lineOf(pieces);
    if (line) lines.push(line);
    pieces = [];
  };
  for (const item of items) {
    if (Math.abs(item.transform[1]) > SKEW * Math.abs(item.transform[0])) continue;
    const last = pieces.at(-1);
    if (last && Math.abs(last.transform[5] - item.transform[5]) > 0.7 * Math.max(last.height, item.height)) end();
    if (item.str && !isNoteMark(item, pieces)) pieces.push(item);
    if (item.hasEOL) end();
  }
  end();
  return lines;
}

function lineOf(pieces: readonly TextItem[]): PdfLine | null {
  const printed = pieces.filter(({ str }) => str.trim());
  const [first] = printed;
  const last = printed.at(-1);
  if (!first || !last) return null;
  const main = printed.reduce((most, piece) => (piece.str.length > most.str.length ? piece : most));
  return {
    text: oneLine(pieces.map(({ str }) => str).join('')),
    left: first.transform[4],
    right: last.transform[4] + last.width,
    bottom: main.transform[5],
    size: main.height,
    font: main.fontName,
  };
}

function isNoteMark({ str, height, transform }: TextItem, before: readonly TextItem[]): boolean {
  const word = before.findLast((piece) => piece.str.trim());
  if (!word || !NOTE_MARK.test(str.trim()) || !BEFORE_NOTE_MARK.test(word.str.trimEnd())) return false;
  return height < 0.8 * word.height && transform[5] > word.transform[5] + 0.15 * word.height;
}
