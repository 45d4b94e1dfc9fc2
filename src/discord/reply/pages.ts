import type { APIButtonComponent } from 'discord.js';
import type { Language } from '../language/language.ts';
import { button } from './components.ts';
import { fitting, type Part } from './compose-reply.ts';

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
