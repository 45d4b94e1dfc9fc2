import type { BlockKind } from '../article.ts';
import type { BlockDraft } from '../compose.ts';
import { readsLikeHeading } from '../kinds/heading.ts';
import { kindByWords } from '../kinds/kind-of.ts';
import { plainSpace } from '../white-space.ts';
import { OWN_LINE, type PageElement, type PageNode, shownText, TEXT_NODE } from './page.ts';

/** What an element makes of the text in it; any other that has its own line begins a block and says nothing of its kind. */
const KINDS: Readonly<Record<string, BlockKind>> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  LI: 'list',
  DT: 'list',
  DD: 'list',
  BLOCKQUOTE: 'quotation',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
  CITE: 'byline',
};
/** What holds no words for a reader. */
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);

/** @returns the blocks below `root` in reading order, white space collapsed as a browser does. */
export function blocksOf(root: PageElement): BlockDraft[] {
  const drafts: BlockDraft[] = [];
  let run = '';
  const flush = (kind: BlockKind) => {
    for (const text of run.split(/\n\s*\n/).map(collapse)) {
      if (text) drafts.push({ kind: kind === 'paragraph' ? kindByWords(text) : kind, text });
    }
    run = '';
  };
  const walk = (node: PageNode, kind: BlockKind) => {
    for (const child of node.childNodes) {
      if (UNSEEN.has(child.nodeName)) continue;
      const own = child.nodeType === TEXT_NODE ? undefined : kindWithin(kind, child);
      const rows = child.nodeName === 'TABLE' ? rowsOf(child as PageElement) : null;
      if (own) flush(kind);
      if (rows) drafts.push(tableDraft(rows));
      else if (child.nodeType === TEXT_NODE) run += (child.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ');
      else if (child.nodeName === 'BR') run += '\n';
      else walk(child, own ?? kind);
      if (own) flush(own);
    }
  };
  walk(root, 'paragraph');
  flush('paragraph');
  return drafts;
}

const collapse = (text: string) =>
  plainSpace(text)
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();

/** One block, so that a row is quoted with the table's head above it; the empty line makes each row a sentence. */
export function tableDraft(rows: readonly (readonly string[])[]): BlockDraft {
  return { kind: 'list', text: rows.map((cells) => cells.join(' | ')).join('\n\n') };
}

/** @returns the cells of a table of data, row by row; null for one that lays out a page, which holds whole blocks. */
function rowsOf(table: PageElement): string[][] | null {
  if (table.querySelector('p, div, ul, ol, table, h1, h2, h3, h4')) return null;
  return [...table.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => collapse(shownText(cell))),
  );
}

/** The kind of the block that an element begins; undefined for an inline element. */
function kindWithin(kind: BlockKind, { nodeName, childNodes, textContent }: PageNode): BlockKind | undefined {
  // A `<cite>` names the source of a quotation set apart; elsewhere it is the title of a work, within a sentence.
  if (nodeName === 'CITE' && kind !== 'quotation') return undefined;
  if (nodeName === 'P' && kind === 'paragraph' && isBold(childNodes) && readsLikeHeading(collapse(textContent ?? ''))) {
    return 'heading';
  }
  return KINDS[nodeName] ?? (OWN_LINE.has(nodeName) ? kind : undefined);
}

/** True for content that is in bold as a whole. */
function isBold(nodes: Iterable<PageNode>): boolean {
  const shown = [...nodes].filter(({ textContent }) => textContent?.trim());
  return shown.length === 1 && shown.every(({ nodeName }) => nodeName === 'STRONG' || nodeName === 'B');
}
