import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { BlockDraft, ParsedSource } from '../compose.ts';
import { blocksOf } from './blocks.ts';
import { removeClutter } from './clutter.ts';
import type { PageElement, PageNode } from './page.ts';
import { pageSource } from './page-source.ts';
import { wholePage } from './whole-page.ts';

/**
 * Reads a saved web page: Readability (Firefox's reader view) finds the element that holds the article, once what
 * plainly is not the article's has gone; the page's own metadata say where it came from.
 */
export function parseHtml(content: string): ParsedSource {
  const { document } = parseHTML(wholePage(content));
  if (isTooDeep(document)) return { source: {}, drafts: [] };
  // As a browser shows it (HTML Standard, 15.3.6).
  for (const quotation of document.querySelectorAll('q')) quotation.textContent = `“${quotation.textContent}”`;
  const source = pageSource(document);
  const leftOut = removeClutter(document.body);
  const article = new Readability<PageElement>(document, {
    serializer: (node) => node as unknown as PageElement,
    disableJSONLD: true,
  }).parse();
  const drafts = blocksOf(article?.content ?? document.body);
  return { source, drafts: withoutFurniture(drafts, source.title ?? ''), leftOut };
}

/** Browsers too stop nesting at some 512 elements; what is deeper was not written to be read. */
const DEEPEST = 512;

/** True for a page nested so deep that those who walk it by recursion would fail. */
function isTooDeep(page: PageNode): boolean {
  let level: PageNode[] = [page];
  for (let depth = 0; level.length; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap(({ childNodes }) => [...childNodes]);
  }
  return false;
}

/** Without the headline repeated, the bylines and dates above the first paragraph, and headings that head nothing. */
function withoutFurniture(drafts: readonly BlockDraft[], title: string): BlockDraft[] {
  const first = drafts.findIndex(({ kind }) => kind === 'paragraph');
  const last = drafts.findLastIndex(({ kind }) => kind !== 'heading');
  return drafts.filter(
    ({ kind, text }, i) =>
      i <= last && !(kind === 'byline' && i < first) && !(kind === 'heading' && sameWords(text, title)),
  );
}

const sameWords = (a: string, b: string) => wordsOf(a) === wordsOf(b);
const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ');
