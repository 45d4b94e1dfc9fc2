import { english } from './english.ts';
import type { Language } from './language.ts';

/** By primary language subtag. */
export const LANGUAGES: Readonly<Record<string, Language>> = {
  en: english,
};

/**
 * @param locale as Discord sends it (`de`, `en-GB`, `es-419`) or any BCP 47 tag.
 * @returns the language for it, English when there is none, with dates and numbers as in that very locale.
 */
export function languageFor(locale: string): Language {
  const language = LANGUAGES[locale.split('-')[0] ?? ''];
  return language ? { ...language, locale } : english;
}
