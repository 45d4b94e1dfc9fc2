const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const MONTHS = set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
);

const DAYS = set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat mondays tuesdays wednesdays thursdays fridays saturdays sundays christmas easter ramadan',
);

/** @returns whether a folded word names a day, a month or a feast. */
export function isDate(key: string): boolean {
  return DAYS.has(key) || MONTHS.has(key);
}
