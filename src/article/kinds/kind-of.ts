import type { BlockKind } from '../article.ts';
import { isByline } from './byline.ts';
import { creditStart } from './credit.ts';
import { readsLikeHeading } from './heading.ts';

/** `- pears`, `2) pears`, `(b) pears`; a dash longer than a hyphen opens speech in many languages, and no list. */
const LIST_MARKER = /^(?:[-*•⁃◦‣]\s|\d{1,3}[.)]\s|\(?[a-z]\)\s)/;

/** `Q: What happened?`, `A. The bell rang.`, `DR. PLUM: It did.` */
const TURN = /^(?:[QA][.:]|\p{Lu}[\p{Lu}\s.'’-]{1,40}:)\s/u;

/**
 * The kind of a block of plain text, from its looks alone.
 *
 * @param last true for the article's last block, which heads nothing.
 */
export function kindOf(text: string, last: boolean): BlockKind {
  if (LIST_MARKER.test(text)) return 'list';
  const kind = kindByWords(text);
  return kind === 'paragraph' && !last && readsLikeHeading(text) ? 'heading' : kind;
}

/** What a paragraph is by its words, whatever it looks like. */
export function kindByWords(text: string): 'byline' | 'caption' | 'paragraph' {
  if (isByline(text)) return 'byline';
  return creditStart(text) >= 0 ? 'caption' : 'paragraph';
}

/** True where a line begins an item of a list, or somebody's turn to speak. */
export function opensItem(line: string): boolean {
  return LIST_MARKER.test(line) || TURN.test(line);
}
