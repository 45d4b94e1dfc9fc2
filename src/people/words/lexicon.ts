import { readFileSync } from 'node:fs';

/** What a word or name can be, by the lists `data/lexicon.txt` is made of; a name can be several. */
export const IS = {
  male: 1,
  female: 2,
  given: 3,
  family: 4,
  /** A city of 200,000 or more. */
  city: 8,
  /** Any town or region. */
  place: 16,
  country: 32,
  demonym: 64,
  organisation: 128,
  /** A common English word. */
  word: 256,
  /** A less common English word. */
  rare: 512,
  /** A noun for what people are: "actor", "nephews". */
  role: 1024,
  /** Articles, prepositions, pronouns, auxiliaries. */
  function: 2048,
} as const;

/** By its bit, how `data/lexicon.txt` writes each of them. */
const LETTERS = 'mfscpldowrax';

export function letterOf(kind: Exclude<keyof typeof IS, 'given'>): string {
  return LETTERS[Math.log2(IS[kind])] ?? '';
}

/** Folded entry -> bits of `IS`. The few entries of several words stand apart: they are looked up for every full name. */
interface Lexicon {
  readonly words: Map<string, number>;
  readonly phrases: Map<string, number>;
  /** First words of `phrases`. */
  readonly beginnings: Set<string>;
}

let lexicon: Lexicon | undefined;

/** @param key folded. @returns bits of `IS`; 0 for what no list knows. */
export function lookUp(key: string): number {
  lexicon ??= readLexicon();
  return (key.includes(' ') ? lexicon.phrases : lexicon.words).get(key) ?? 0;
}

/** @returns whether there is a word and the lexicon knows it as any of the kinds `bits` of `IS`. */
export function is(word: { readonly is: number } | undefined, bits: number): boolean {
  return word !== undefined && (word.is & bits) !== 0;
}

/** @returns whether an entry of several words begins with this one: "new" does by "new york". @param key folded. */
export function beginsEntry(key: string): boolean {
  lexicon ??= readLexicon();
  return lexicon.beginnings.has(key);
}

function readLexicon(): Lexicon {
  const text = readFileSync(new URL('../../../src/people/data/lexicon.txt', import.meta.url), 'utf8');
  const bitsOf = new Map<string, number>();
  const [words, phrases] = [new Map<string, number>(), new Map<string, number>()];
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab < 0) continue;
    const letters = line.slice(tab + 1);
    let bits = bitsOf.get(letters);
    if (bits === undefined) {
      bits = [...letters].reduce((sum, letter) => sum | (1 << LETTERS.indexOf(letter)), 0);
      bitsOf.set(letters, bits);
    }
    const key = line.slice(0, tab);
    (key.includes(' ') ? phrases : words).set(key, bits);
  }
  const beginnings = new Set([...phrases.keys()].map((phrase) => phrase.slice(0, phrase.indexOf(' '))));
  return { words, phrases, beginnings };
}
