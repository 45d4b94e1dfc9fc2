import { PERSON, type Spelling } from './spellings.ts';

const OF_PERSON = { last: 'surname of person', first: 'first of person', inner: 'inside of person' };
const OF_THING = { last: 'surname of thing', first: 'first of thing', inner: 'inside of thing' };

/** What a lone word is a part of, among an article's names of several words. */
export class Links {
  readonly #parts = new Map<string, Set<string>>();

  constructor(full: readonly Spelling[]) {
    for (const { key, probability } of full) {
      const words = key.split(' ');
      const part = probability >= PERSON ? OF_PERSON : OF_THING;
      if (!/^(?:bin|ibn|bint)$/.test(words.at(-2) ?? '')) this.#add(words.at(-1), part.last);
      this.#add(words[0], part.first);
      for (let i = 1; i < words.length - 1; i++) this.#add(words[i], part.inner);
    }
  }

  /** @returns evidence's names as in `data/weights.tsv`. */
  of(word: string): Iterable<string> {
    return this.#parts.get(word) ?? [];
  }

  #add(word: string | undefined, name: string) {
    if (!word) return;
    const known = this.#parts.get(word);
    if (known) known.add(name);
    else this.#parts.set(word, new Set([name]));
  }
}
