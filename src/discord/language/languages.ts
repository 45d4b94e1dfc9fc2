import type { Language } from './english.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';
import { ukrainian } from './ukrainian.ts';

/** Every language the bot speaks, by primary language subtag. */
export const LANGUAGES: Readonly<Record<string, Language>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  uk: ukrainian,
  ru: russian,
};

/**
 * @param locale as Discord sends it (`de`, `en-GB`, `es-419`) or any BCP 47 tag.
 * @returns the language for it, English when there is none, with dates and numbers as in that very locale.
 */
export function languageFor(locale: string): Language {
  const language = LANGUAGES[locale.split('-')[0] ?? ''];
  return language ? { ...language, locale } : english;
}
