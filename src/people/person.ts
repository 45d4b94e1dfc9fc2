import type { Article, Sentence } from '../article/article.ts';

/** One place in the sources. `text` is an exact slice of the article (for a mention, the whole sentence). */
export interface Evidence {
  readonly article: Article;
  readonly sentence: Sentence;
  readonly text: string;
}

/** A name as it stands in a sentence. */
export interface NamedIn extends Evidence {
  /** The name as it stands there: offsets into the article's text. */
  readonly start: number;
  readonly end: number;
}

/** Someone the sources name, merged over the whole shelf. */
export interface Person {
  /** The fullest spelling the sources give. */
  readonly name: string;
  /** Other spellings, most frequent first, without `name`. */
  readonly aliases: readonly string[];
  /** Titles the text gives, in its own words. */
  readonly roles: readonly Evidence[];
  /** What they are quoted or reported as saying. */
  readonly statements: readonly Evidence[];
  /** Every sentence that names them, in shelf order; one that names them twice comes once. */
  readonly mentions: readonly NamedIn[];
  /** People named in the same sentences, most often first. */
  readonly companions: readonly { readonly name: string; readonly count: number }[];
  /** Names of people who may be the same but for whom the sources do not settle it. */
  readonly similar: readonly string[];
}

/** A place, organisation or work that the sources name. */
export interface Thing {
  readonly name: string;
  readonly mentions: readonly NamedIn[];
}
