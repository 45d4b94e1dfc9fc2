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
