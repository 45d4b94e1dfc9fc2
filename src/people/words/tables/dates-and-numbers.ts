const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const MONTHS = set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
);

/** Days and feasts. */
export const DAYS = set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat mondays tuesdays wednesdays thursdays fridays saturdays sundays christmas easter ramadan',
);

/** Numbers in letters, such as a sentence may begin with. */
export const NUMERALS = set(
  'one two three four five six seven eight nine ten eleven twelve twenty thirty hundred hundreds thousand thousands dozen dozens million millions',
);
