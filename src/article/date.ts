const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const ISO = /\b(\d{4})-(\d\d)-(\d\d)(?=\D|$)/;
const MONTH_FIRST = new RegExp(`\\b${MONTH} ?(\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})\\b`, 'i');

/**
 * Finds a calendar date written in English or ISO 8601. `03/04/2025` is not read: no one can say which month it means.
 *
 * @returns the date as `2025-02-18` (as its publisher's clock had it) and the words it was read from, or null.
 */
export function findDate(text: string): { readonly date: string; readonly text: string } | null {
  const iso = ISO.exec(text);
  if (iso) return dated(iso[0], Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const english = MONTH_FIRST.exec(text);
  if (english) return dated(english[0], Number(english[3]), monthNumber(english[1]), Number(english[2]));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return dated(dayFirst[0], Number(dayFirst[3]), monthNumber(dayFirst[2]), Number(dayFirst[1]));
  return null;
}

const monthNumber = (name = '') => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function dated(text: string, year: number, month: number, day: number) {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  // Year 1 is what a program's empty date says.
  const exists = year >= 1000 && new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date);
  return exists ? { date, text } : null;
}
