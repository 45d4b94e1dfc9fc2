/** Spellings that transliterators choose between, as one letter each; order matters. Own table, after the usual romanisations of Cyrillic, Arabic and Hebrew. */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/^ye(?=.{3})/g, 'e'],
  [/^yo(?=.{3})/g, 'o'],
  [/shch|sch/g, 'sh'],
  [/tch|tsch|cz/g, 'ch'],
  [/kh/g, 'h'],
  [/dzh|dj|zh/g, 'j'],
  [/gh|q|ck/g, 'g'],
  [/ph/g, 'f'],
  [/x/g, 'gs'],
  [/c(?!h)/g, 'g'],
  [/k/g, 'g'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee|ii|iy|yy|yi|ij/g, 'i'],
  [/[yj]/g, 'i'],
  [/(.)\1/g, '$1'],
  [/f(?=$)/g, 'v'],
];

/** @returns one spelling for all transliterations of a folded name: zelenskyy, zelensky, zelenskij -> "zelensgi". */
export function romanise(name: string): string {
  const known = romanised.get(name);
  if (known !== undefined) return known;
  const spelling = CLASSES.reduce((letters, [from, to]) => letters.replace(from, to), name);
  if (romanised.size >= REMEMBERED) romanised.clear();
  romanised.set(name, spelling);
  return spelling;
}

/** A shelf's few thousand family names are compared again and again. */
const REMEMBERED = 20_000;
const romanised = new Map<string, string>();

/** @returns the first letter and the consonants after it of a romanised name: what vowels cannot hide. */
export function skeleton(romanised: string): string {
  return (
    romanised.slice(0, 1) +
    romanised
      .slice(1)
      .replace(/[aeiouh]/g, '')
      .replace(/(.)\1+/g, '$1')
  );
}

/** @returns how many letters must be put in, left out or replaced to make one of the other; counting stops at `limit` + 1. */
export function distance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[other.length] ?? limit + 1;
}
