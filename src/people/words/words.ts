import type { Shape } from './kinds.ts';

/** One word of a sentence, or one mark between words: the same object wherever it stands so, which keeps memory near. */
export interface Word {
  /** Exact slice of the article, without a possessive 's. */
  readonly text: string;
  /** `text` folded: what lists are looked up with. */
  readonly key: string;
  readonly shape: Shape;
  /** Bits of `IS`: what the lexicon knows of `key`. */
  readonly is: number;
  /** Bits of `KIND`: what our own tables know of it. */
  readonly kind: number;
  /** Bits of `PART`: what it can do in a clause. */
  readonly part: number;
  /** Followed by 's. */
  readonly possessive: boolean;
  /** Nothing stands between it and the word before: neither blank nor line break. */
  readonly glued: boolean;
}

/** @returns whether there is a word and our tables know it as any of the kinds `bits` of `KIND`. */
export function hasKind(word: Pick<Word, 'kind'> | undefined, bits: number): boolean {
  return word !== undefined && (word.kind & bits) !== 0;
}

/** @returns whether there is a word that can be any of the parts `bits` of `PART`. */
export function hasPart(word: Pick<Word, 'part'> | undefined, bits: number): boolean {
  return word !== undefined && (word.part & bits) !== 0;
}

/** @returns whether there is a word and the lexicon knows it as any of the kinds `bits` of `IS`. */
export function is(word: Pick<Word, 'is'> | undefined, bits: number): boolean {
  return word !== undefined && (word.is & bits) !== 0;
}
