import type { APIButtonComponent } from 'discord.js';
import type { Language } from '../../language/english.ts';
import type { Reply } from '../reply.ts';
import { composeReply, fitting, groupsOf, type Part } from './compose-reply.ts';

/** Room for the line that says which page it is. */
const PAGE_LINE = 50;

/** Lines in one part; a page holds several. */
const A_PART = 8;

interface PageOptions {
  /** Makes the button that turns to a page. */
  readonly turn: (to: number, label: string) => APIButtonComponent[];
  /** Buttons after those that turn the page, for the parts from `first` to before `end` that are shown. */
  readonly more?: (first: number, end: number) => APIButtonComponent[];
}

/**
 * One page of a list under its title, which says which page it is where there are several.
 *
 * @param page wanted, from 1; beyond the last, the last (the list may have become shorter since the button was made).
 */
export function pagedReply(
  title: string,
  parts: readonly Part[],
  page: number,
  language: Language,
  { turn, more = () => [] }: PageOptions,
): Reply {
  const { buttons, who } = language;
  const pages = pagesOf(parts, title.length + PAGE_LINE);
  const shown = Math.max(1, Math.min(page, pages.length));
  const { first, parts: here } = pages[shown - 1] ?? { first: 0, parts: [] };
  return composeReply({
    head: pages.length > 1 ? `${title}\n-# ${who.page(shown, pages.length)}` : title,
    parts: here,
    buttons: [
      ...(shown > 1 ? turn(shown - 1, buttons.previous) : []),
      ...(shown < pages.length ? turn(shown + 1, buttons.next) : []),
      ...more(first, first + here.length),
    ],
  });
}

/** @returns the parts on each page, beside so many characters of other text, and the first one's position in the list. */
function pagesOf(parts: readonly Part[], otherText: number) {
  const pages: { readonly first: number; readonly parts: readonly Part[] }[] = [];
  for (let first = 0; first < parts.length; first += pages.at(-1)?.parts.length ?? 1) {
    const rest = parts.slice(first);
    pages.push({ first, parts: rest.slice(0, fitting(rest, otherText)) });
  }
  return pages;
}

/** @returns short lines, several to a part. */
export function inParts(lines: readonly string[]): Part[] {
  return groupsOf(A_PART, lines).map((some) => ({ content: some.join('\n') }));
}
