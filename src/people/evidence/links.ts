import { PERSON, type Spelling } from './spellings.ts';

/** What a lone word is a part of, among an article's names of several words. */
export class Links {
  readonly #parts = new Map<string, Set<string>>();

  constructor(full: readonly Spelling[]) {
    for (const { key, probability } of full) {
      const words = key.split(' ');
      const whose = probability >= PERSON ? 'person' : 'thing';
      if (!/^(?:bin|ibn|bint)$/.test(words.at(-2) ?? '')) this.#add(words.at(-1), `surname of ${whose}`);
      this.#add(words[0], `first of ${whose}`);
      for (const inner of words.slice(1, -1)) this.#add(inner, `inside of ${whose}`);
    }
  }

  /** @returns evidence's names as in `data/weights.tsv`. */
  of(word: string): Iterable<string> {
    return this.#parts.get(word) ?? [];
  }

  #add(word: string | undefined, name: string) {
    if (word) this.#parts.set(word, (this.#parts.get(word) ?? new Set()).add(name));
  }
}
