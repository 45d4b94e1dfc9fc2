/** Half-open UTF-16 offsets into an article's text: `article.text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A byline block names who made the text; a quotation is a block the source itself sets apart. */
export type BlockKind = 'heading' | 'paragraph' | 'caption' | 'list' | 'quotation' | 'byline';

/** One heading, paragraph, caption, list item ...: what a reader would count as a paragraph. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Counted from 1 over all blocks of the article, in reading order. */
  readonly number: number;
}

/** The indexed unit. Invariant: `article.text.slice(start, end) === text`. */
export interface Sentence extends Span {
  readonly text: string;
  /** Position of its block in `article.blocks`, from 0. */
  readonly block: number;
  /** Counted from 1 within its block. */
  readonly number: number;
  /** True for a photo credit or byline: it names who made the text or picture, and tells nothing of its matter. */
  readonly credit: boolean;
}

/** Where an article came from. What is not known is null. */
export interface Source {
  /** File name below the folder it was read from, with `/` between folders; unique on its shelf. */
  readonly file: string;
  readonly title: string;
  /** ISO 8601 calendar date, `2025-02-18`. */
  readonly date: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

/** What we quote. Plain data (survives JSON unchanged), never mutated. */
export interface Article {
  readonly source: Source;
  /** The whole prose, without markup and without the header; every quotation is a slice of it. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** In reading order, all blocks together. */
  readonly sentences: readonly Sentence[];
}
