import type { APIButtonComponent } from 'discord.js';
import type { Language } from '../../language/language.ts';
import type { Reply } from '../reply.ts';
import { button, rows } from './components.ts';
import { composeReply, fitting, type Part } from './compose-reply.ts';

/** One page of a list too long for a message; pages count from 1. */
export interface Page {
  readonly parts: readonly Part[];
  /** Position of the first of them in the whole list, from 0. */
  readonly first: number;
  readonly page: number;
  readonly pages: number;
}

/**
 * Parts parts into pages that each fit into a message.
 *
 * @param page wanted, from 1; beyond the last, the last (the list may have become shorter since the button was made).
 * @param otherText characters of the reply outside the parts.
 */
export function pageOf(parts: readonly Part[], page: number, otherText: number): Page {
  const pages: (readonly Part[])[] = [];
  for (let rest = parts; rest.length; rest = rest.slice(pages.at(-1)?.length)) {
    pages.push(rest.slice(0, fitting(rest, otherText)));
  }
  const wanted = Math.max(1, Math.min(page, pages.length));
  const first = pages.slice(0, wanted - 1).reduce((sum, { length }) => sum + length, 0);
  return { parts: pages[wanted - 1] ?? [], first, page: wanted, pages: Math.max(1, pages.length) };
}

/** @param idOf the custom_id of a button that shows a page. */
export function pageButtons(
  idOf: (page: number) => string | null,
  { page, pages }: Page,
  { buttons }: Language,
): APIButtonComponent[] {
  return [
    ...(page > 1 ? button(idOf(page - 1), buttons.previous) : []),
    ...(page < pages ? button(idOf(page + 1), buttons.next) : []),
  ];
}

/**
 * One page of a list under its title, which says which page it is where there are several.
 *
 * @param page wanted, from 1.
 * @param idOf as for `pageButtons`.
 */
export function pagedReply(
  title: string,
  parts: readonly Part[],
  page: number,
  idOf: (page: number) => string | null,
  language: Language,
  { more = [], private: isPrivate = true }: { readonly more?: APIButtonComponent[]; readonly private?: boolean } = {},
): Reply {
  const shown = pageOf(parts, page, title.length + PAGE_LINE);
  return composeReply({
    head: shown.pages > 1 ? `${title}\n-# ${language.who.page(shown.page, shown.pages)}` : title,
    parts: shown.parts,
    rows: rows([...pageButtons(idOf, shown, language), ...more]),
    private: isPrivate,
  });
}

/** Room for the line that says which page it is. */
const PAGE_LINE = 50;

/** Lines in one part; a page holds several. */
const A_PART = 8;

/** @returns short lines, several to a part. */
export function inParts(lines: readonly string[]): Part[] {
  const starts = lines.map((_, i) => i).filter((i) => i % A_PART === 0);
  return starts.map((i) => ({ content: lines.slice(i, i + A_PART).join('\n') }));
}
