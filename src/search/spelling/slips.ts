/**
 * What people do most often unawares costs least: to double a letter or write one of two, to swap two, to leave out a
 * vowel. Fitted as PRICE in spelling.ts says.
 */
const COSTS = {
  /** A long vowel for the short one, in sounds. */
  length: 0.3,
  doubled: 0.5,
  swapped: 0.5,
  vowelLeftOut: 0.5,
  leftOut: 0.7,
  otherVowel: 0.8,
  other: 1,
};

/** The vowels, also those of `soundOf`, by their code. */
const VOWELS = Uint8Array.from({ length: 128 }, (_, code) =>
  'aeiouyAEIOUR'.includes(String.fromCharCode(code)) ? 1 : 0,
);

/** The bit by which a capital differs from its small letter. */
const CASE = 32;

/** The last three rows of the table of distances, kept from word to word: a question may ask for thousands. */
let rows = [32, 32, 32].map((length) => new Float64Array(length)) as [Float64Array, Float64Array, Float64Array];

/**
 * How many letters were left out, added, changed or swapped with their neighbour (Damerau 1964, optimal string
 * alignment), likely slips counting less than one.
 *
 * @returns a number above `limit`, not the exact one, when it is above `limit`.
 */
export function slipsBetween(typed: string, meant: string, limit: number): number {
  if (Math.abs(typed.length - meant.length) * COSTS.doubled > limit) return Number.POSITIVE_INFINITY;
  if (meant.length >= rows[0].length) rows = rows.map(() => new Float64Array(2 * meant.length)) as typeof rows;
  let [before, last, row] = rows;
  last[0] = 0;
  for (let j = 1; j <= meant.length; j++) last[j] = (last[j - 1] as number) + leftOut(meant, j);
  for (let i = 1; i <= typed.length; i++) {
    const letter = typed.charCodeAt(i - 1);
    const added = letter === typed.charCodeAt(i - 2) ? COSTS.doubled : COSTS.other;
    let nearest = (last[0] as number) + added;
    row[0] = nearest;
    for (let j = 1; j <= meant.length; j++) {
      const other = meant.charCodeAt(j - 1);
      let least = (last[j - 1] as number) + changed(letter, other);
      least = Math.min(least, (last[j] as number) + added, (row[j - 1] as number) + leftOut(meant, j));
      if (i > 1 && letter === meant.charCodeAt(j - 2) && other === typed.charCodeAt(i - 2))
        least = Math.min(least, (before[j - 2] as number) + COSTS.swapped);
      row[j] = least;
      nearest = Math.min(nearest, least);
    }
    if (nearest > limit + COSTS.swapped) return Number.POSITIVE_INFINITY;
    [before, last, row] = [last, row, before];
  }
  return last[meant.length] as number;
}

function changed(letter: number, other: number): number {
  if (letter === other) return 0;
  if (!VOWELS[letter] || !VOWELS[other]) return COSTS.other;
  return (letter | CASE) === (other | CASE) ? COSTS.length : COSTS.otherVowel;
}

/** Cost of leaving out the letter before `at`. */
function leftOut(word: string, at: number): number {
  const letter = word.charCodeAt(at - 1);
  if (letter === word.charCodeAt(at - 2)) return COSTS.doubled;
  return VOWELS[letter] ? COSTS.vowelLeftOut : COSTS.leftOut;
}

/**
 * A lower bound of {@link slipsBetween}, told fast.
 *
 * @param typed a bit for each letter that the word holds.
 */
export function slipsAtLeast(typed: number, meant: number): number {
  const added = count(typed & ~meant);
  const missing = count(meant & ~typed);
  const changed = Math.min(added, missing);
  return COSTS.otherVowel * changed + COSTS.other * (added - changed) + COSTS.vowelLeftOut * (missing - changed);
}

/** How many bits are set. */
function count(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
