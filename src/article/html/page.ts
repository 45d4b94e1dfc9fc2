import { oneLine } from '../white-space.ts';

/** The part of the DOM that we use; the whole of it would bring a browser's globals into the types of a bot. */
export interface PageNode {
  /** 1: element, 3: text; see the DOM's `Node.nodeType`. */
  readonly nodeType: number;
  /** Upper case for an element of HTML. */
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

/** An element, or the page itself. */
export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  readonly parentElement: PageElement | null;
  readonly previousSibling: PageNode | null;
  closest(selector: string): PageElement | null;
  removeAttribute(name: string): void;
  remove(): void;
}

export const TEXT_NODE = 3;

/** Elements that a browser begins and ends a line at. */
export const OWN_LINE: ReadonlySet<string> = new Set(
  `ADDRESS ARTICLE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HEADER HR LI
  MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL`.split(/\s+/),
);

/** @returns a node's words on one line as a reader sees them; unlike in `textContent`, a line's end parts words. */
export function shownText(node: PageNode): string {
  return oneLine(wordsOf(node));
}

function wordsOf({ nodeType, nodeName, textContent, childNodes }: PageNode): string {
  if (nodeType === TEXT_NODE) return textContent ?? '';
  if (nodeName === 'BR') return ' ';
  const words = Array.from(childNodes, wordsOf).join('');
  return OWN_LINE.has(nodeName) ? ` ${words} ` : words;
}
