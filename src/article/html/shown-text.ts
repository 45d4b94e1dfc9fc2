import type { PageNode } from './page.ts';

const TEXT_NODE = 3;

/** @returns a node's words on one line as a reader sees them; unlike in `textContent`, a `<br>` parts words. */
export function shownText(node: PageNode): string {
  return wordsOf(node).replace(/\s+/g, ' ').trim();
}

function wordsOf({ nodeType, nodeName, textContent, childNodes }: PageNode): string {
  if (nodeType === TEXT_NODE) return textContent ?? '';
  return nodeName === 'BR' ? ' ' : Array.from(childNodes, wordsOf).join('');
}
