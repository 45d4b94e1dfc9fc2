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
  closest(selector: string): PageElement | null;
  removeAttribute(name: string): void;
  remove(): void;
}

export const TEXT_NODE = 3;

/** @returns a node's words on one line as a reader sees them; unlike in `textContent`, a `<br>` parts words. */
export function shownText(node: PageNode): string {
  return oneLine(wordsOf(node));
}

function wordsOf({ nodeType, nodeName, textContent, childNodes }: PageNode): string {
  if (nodeType === TEXT_NODE) return textContent ?? '';
  return nodeName === 'BR' ? ' ' : Array.from(childNodes, wordsOf).join('');
}
