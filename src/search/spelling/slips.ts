/** What people do most often unawares costs least: double a consonant, leave out one of two, swap two letters. */
const COSTS = { doubled: 0.6, swapped: 0.6, other: 1 };

/**
 * How many letters were dropped, added, changed or swapped with their neighbour (Damerau 1964, optimal string
 * alignment), likely slips counting less than one.
 *
 * @returns a number above `limit`, not the exact one, when it is above `limit`.
 */
export function slipsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) * COSTS.doubled > limit) return limit + 1;
  let before: number[] = [];
  let last: number[] = [0];
  for (let j = 1; j <= b.length; j++) last.push((last[j - 1] as number) + extra(b, j));
  for (let i = 1; i <= a.length; i++) {
    const row = [(last[0] as number) + extra(a, i)];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : COSTS.other);
      let least = Math.min(change, (last[j] as number) + extra(a, i), (row[j - 1] as number) + extra(b, j));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] as number) + COSTS.swapped);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] as number;
}

/** Cost of the letter before `at` being one too many. */
function extra(word: string, at: number): number {
  const letter = word[at - 1] as string;
  return letter === word[at - 2] && !'aeiou'.includes(letter) ? COSTS.doubled : COSTS.other;
}
