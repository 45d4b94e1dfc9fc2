import type { Cited } from '../../../answer/card.ts';
import type { Language } from '../../language/language.ts';
import { byArticle } from './by-article.ts';
import { placeLink, sourceLine } from './citation-line.ts';
import { inline, oneLine } from './inline.ts';

/**
 * @returns whether a slice still reads well within a line, and can stand there character by character; any other is
 * quoted in a part of its own.
 */
export function isInline({ text }: Cited): boolean {
  return text.length <= 150 && oneLine(text) === text.replace(/\s+/g, ' ').trim();
}

/**
 * Short slices as a list, each with its place, those of one article under a line that names it.
 *
 * @param cited each of them `isInline`.
 */
export function citedList(cited: readonly Cited[], language: Language): string {
  return byArticle(cited)
    .flatMap((group) => [
      ...group.map(({ text, citation }) => `- ${language.quoted(inline(text))} · ${placeLink(citation, language)}`),
      ...group.slice(0, 1).map(({ citation }) => `-# ${sourceLine(citation, language)}`),
    ])
    .join('\n');
}
