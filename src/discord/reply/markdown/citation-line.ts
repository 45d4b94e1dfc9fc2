import type { Citation } from '../../../article/citation.ts';
import type { Language } from '../../language/english.ts';
import { formatDate } from '../../language/format.ts';
import { inline } from './inline.ts';

/** Discord's limit for a button's link; we hold masked links to it too. */
const LONGEST_URL = 512;

/**
 * The small line under a quotation: whose words these are and where they stand; the place opens the page there.
 *
 * @param number of the passage in its reply; null when it is the only one.
 */
export function citationLine(citation: Citation, language: Language, number: number | null = null): string {
  const parts = [number === null ? '' : String(number), sourceLine(citation, language), placeLink(citation, language)];
  return `-# ${parts.filter(Boolean).join(' · ')}`;
}

/** @returns title, publisher and date, as far as they are known. */
export function sourceLine(
  { title, publisher, date }: Pick<Citation, 'title' | 'publisher' | 'date'>,
  language: Language,
): string {
  const parts = [inline(title), publisher ? inline(publisher, 80) : '', date ? inline(formatDate(language, date)) : ''];
  return parts.filter(Boolean).join(' · ');
}

/** @returns "paragraph 7, sentence 2", as a link that opens the page at the sentence where there is a page. */
export function placeLink({ url, paragraph, sentence, kind }: Citation, language: Language): string {
  const { citation } = language;
  const place = citation.place(paragraph, sentence);
  const text = kind === 'paragraph' ? place : `${citation[kind]}, ${place}`;
  const link = linkable(url);
  return link ? `[${text}](${link})` : text;
}

/**
 * @returns the URL as it can stand in a masked link or on a button, without its text fragment if it is too long with
 * it; null when there is none, when it is no web page, or when it is too long all the same.
 */
export function linkable(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const encoded = href.replace(
    /[()<>\\*|`[\]]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const link = encoded.length > LONGEST_URL ? encoded.replace(/#.*$/s, '') : encoded;
  return link.length > LONGEST_URL ? null : link;
}
