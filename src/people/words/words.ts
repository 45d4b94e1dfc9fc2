/** What a word's letters look like. An initial is "W." or "J.R.R."; a mark is one character that is no letter or digit. */
export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'initial' | 'number' | 'mark';

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
