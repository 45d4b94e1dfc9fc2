import { getDocumentProxy } from 'unpdf';
import type { BlockKind } from '../../../article/article.ts';
import { kindOf } from '../../../article/kinds/kind-of.ts';
import { firstWordsOf } from '../../../article/left-out.ts';
import { plainSpace } from '../../../article/white-space.ts';
import type { FileProblem } from '../../problems/problem.ts';
import type { Parsing } from '../parsing.ts';
import { linesOf, type Page, type PdfDocument } from './line.ts';
import { partFurniture } from './page-furniture.ts';
import { type Printed, paragraphsOf } from './paragraphs.ts';
import { HEADING, pdfSource } from './pdf-source.ts';
import { uprightText } from './upright.ts';

/** A long book; what is longer is no article. */
const MAX_PAGES = 500;

/** Headings are shorter than this many characters, however large. */
const LONGEST_HEADING = 200;

/** Reads a PDF: its print put together again into headings and paragraphs, without what belongs to the pages. */
export async function parsePdf(bytes: Uint8Array): Promise<Parsing> {
  const opened = await open(bytes);
  if ('problem' in opened) return opened;
  try {
    return await parsePages(opened.document);
  } finally {
    await opened.document.destroy();
  }
}

async function parsePages(document: PdfDocument): Promise<Parsing> {
  if (document.numPages > MAX_PAGES) {
    return { problem: { kind: 'tooManyPages', pages: document.numPages, most: MAX_PAGES } };
  }
  const { pages, leftOut } = partFurniture(await pagesOf(document));
  const paragraphs = paragraphsOf(pages)
    .map(({ text, size }) => ({ text: plainSpace(text).trim(), size }))
    .filter(({ text }) => text);
  if (!paragraphs.length) return { problem: { kind: 'onlyPictures' } };
  const source = await pdfSource(document, paragraphs);
  const body = paragraphs.filter(({ text }) => text !== source.title);
  const drafts = body.map((one, i) => ({ kind: kindOfPrint(one, i === body.length - 1), text: one.text }));
  return { source, drafts, leftOut: firstWordsOf(leftOut) };
}

async function open(bytes: Uint8Array): Promise<{ document: PdfDocument } | { problem: FileProblem }> {
  try {
    // pdf.js takes the bytes for its own, so it gets a copy.
    return { document: await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, useSystemFonts: false }) };
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    return { problem: { kind: locked ? 'locked' : 'noPdf' } };
  }
}

async function pagesOf(document: PdfDocument): Promise<Page[]> {
  const pages: Page[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { height, items } = await uprightText(page);
    pages.push({ height, lines: linesOf(items) });
    page.cleanup();
  }
  return pages;
}

function kindOfPrint({ text, size }: Printed, last: boolean): BlockKind {
  if (size >= HEADING && text.length < LONGEST_HEADING && !last) return 'heading';
  return kindOf(text, last);
}
