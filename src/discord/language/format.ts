import type { Language } from './english.ts';

const dates = perLocale((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
const lists = perLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const percentages = perLocale((locale) => new Intl.NumberFormat(locale, { style: 'percent' }));

/** @param date ISO 8601 calendar date; @returns it as the language writes dates, or unchanged when it is none. */
export function formatDate({ locale }: Language, date: string): string {
  const moment = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) ? date : dates(locale).format(moment);
}

/** @returns "a, b and c". */
export function formatList({ locale }: Language, parts: Iterable<string>): string {
  return lists(locale).format(parts);
}

/** @param share 0..1; @returns a whole percentage. */
export function formatPercent({ locale }: Language, share: number): string {
  return percentages(locale).format(share);
}

/** Makes a format once for each of our few languages: making one takes longer than ranking a shelf. */
function perLocale<Format>(make: (locale: string) => Format): (locale: string) => Format {
  const made = new Map<string, Format>();
  return (locale) => {
    const format = made.get(locale) ?? make(locale);
    made.set(locale, format);
    return format;
  };
}
