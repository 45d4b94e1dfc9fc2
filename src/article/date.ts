const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?<year>\\d{4})';

/** In the order in which they are looked for. */
const FORMS: readonly RegExp[] = [
  /\b(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?=\D|$)/,
  new RegExp(`\\b${MONTH} ?${DAY},? ${YEAR}\\b`, 'i'),
  new RegExp(`\\b${DAY} ${MONTH},? ${YEAR}\\b`, 'i'),
];

/**
 * Finds a calendar date written in English or ISO 8601. `03/04/2025` is not read: no one can say which month it means.
 *
 * @returns the date as `2025-02-18` (as its publisher's clock had it) and the words it was read from, or null.
 */
export function findDate(text: string): { readonly date: string; readonly text: string } | null {
  for (const form of FORMS) {
    const found = form.exec(text);
    if (found) return dated(found);
  }
  return null;
}

function dated({ 0: text, groups: { year, month = '', day = '' } = {} }: RegExpExecArray) {
  const name = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  const date = [year, name < 0 ? month : `${name + 1}`.padStart(2, '0'), day.padStart(2, '0')].join('-');
  // Year 1 is what a program's empty date says.
  const exists = Number(year) >= 1000 && new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date);
  return exists ? { date, text } : null;
}
