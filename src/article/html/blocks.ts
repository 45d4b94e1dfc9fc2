import type { BlockKind } from '../article.ts';
import type { Draft } from '../compose.ts';
import { isByline } from '../kinds/byline.ts';
import { creditStart } from '../kinds/credit.ts';
import { plainSpace } from '../white-space.ts';
import type { PageElement, PageNode } from './page.ts';

/** What an element makes of the text in it; an element that stands in neither table is inline. */
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
  TR: 'list',
  BLOCKQUOTE: 'quotation',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
  CITE: 'byline',
};
const PLAIN = new Set(
  'ADDRESS ARTICLE BODY CENTER DETAILS DIV DL FIGURE HEADER HR MAIN OL P PRE SECTION SUMMARY TABLE TBODY THEAD TFOOT UL'.split(
    ' ',
  ),
);
const TEXT_NODE = 3;

/** @returns the blocks below `root` in reading order, white space collapsed as a browser does. */
export function blocksOf(root: PageElement): Draft[] {
  const drafts: Draft[] = [];
  let run = '';
  const flush = (kind: BlockKind) => {
    for (const part of run.split(/\n\s*\n/)) {
      const text = plainSpace(part)
        .replace(/ *\n */g, '\n')
        .replace(/ {2,}/g, ' ')
        .trim();
      if (text) drafts.push({ kind: kindOf(kind, text), text });
    }
    run = '';
  };
  const walk = (node: PageNode, kind: BlockKind) => {
    for (const child of node.childNodes) {
      if (child.nodeType === TEXT_NODE) run += (child.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ');
      else if (child.nodeName === 'BR') run += '\n';
      else if (child.nodeName === 'TD' || child.nodeName === 'TH') {
        if (run.trim()) run += ' | ';
        walk(child, kind);
      } else {
        const own = kindWithin(kind, child.nodeName);
        if (own) flush(kind);
        walk(child, own ?? kind);
        if (own) flush(own);
      }
    }
  };
  walk(root, 'paragraph');
  flush('paragraph');
  return drafts;
}

/** A `<cite>` names the source of a quotation set apart; elsewhere it is the title of a work, within a sentence. */
function kindWithin(kind: BlockKind, element: string): BlockKind | undefined {
  if (element === 'CITE' && kind !== 'quotation') return undefined;
  return KINDS[element] ?? (PLAIN.has(element) ? kind : undefined);
}

function kindOf(kind: BlockKind, text: string): BlockKind {
  if (kind !== 'paragraph') return kind;
  if (isByline(text)) return 'byline';
  return creditStart(text) >= 0 ? 'caption' : kind;
}
