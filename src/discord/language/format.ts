import type { Language } from './language.ts';

/** @param date ISO 8601 calendar date; @returns it as the language writes dates, or unchanged when it is none. */
export function formatDate({ locale }: Language, date: string): string {
  const moment = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(moment.getTime())) return date;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(moment);
}

/** @returns "a, b and c". */
export function formatList({ locale }: Language, parts: Iterable<string>): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
}

/** @param share 0..1; @returns a whole percentage. */
export function formatPercent({ locale }: Language, share: number): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
}
