import type { Citation } from '../../article/citation.ts';
import { formatDate } from '../language/format.ts';
import type { Language } from '../language/language.ts';

/** A citation as plain text, for pasting elsewhere: title, publisher, date, place, and the link in full. */
export function plainCitation(
  { title, publisher, date, paragraph, sentence, url }: Citation,
  language: Language,
): string {
  const place = language.citation.place(paragraph, sentence);
  return [title, publisher, date && formatDate(language, date), place, url].filter(Boolean).join(', ');
}
