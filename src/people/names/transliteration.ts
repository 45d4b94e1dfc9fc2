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

/** What a name sounds like. */
interface Sound {
  /** One spelling for all transliterations: zelenskyy, zelensky, zelenskij -> "zelensgi". */
  readonly romanised: string;
  /** Its first letter and the consonants after it: what vowels cannot hide. */
  readonly skeleton: string;
}

/** A shelf's few thousand names are compared again and again. */
const REMEMBERED = 20_000;
const sounds = new Map<string, Sound>();

/** @param name folded. */
export function soundOf(name: string): Sound {
  const known = sounds.get(name);
  if (known) return known;
  const romanised = CLASSES.reduce((letters, [from, to]) => letters.replace(from, to), name);
  const consonants = romanised.slice(1).replace(/[aeiouh]/g, '');
  const sound = { romanised, skeleton: romanised.slice(0, 1) + consonants.replace(/(.)\1+/g, '$1') };
  if (sounds.size >= REMEMBERED) sounds.clear();
  sounds.set(name, sound);
  return sound;
}

/** @returns `soundOf(name).romanised`. */
export function romanise(name: string): string {
  return soundOf(name).romanised;
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
