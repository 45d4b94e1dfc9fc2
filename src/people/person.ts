import type { Article, Sentence } from '../article/article.ts';

/** One place in the sources. `text` is an exact slice of the article (for a mention, the whole sentence). */
export interface Evidence {
  readonly article: Article;
  readonly sentence: Sentence;
  readonly text: string;
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
  /** Every sentence that names them, in shelf order. */
  readonly mentions: readonly Evidence[];
  /** People named in the same sentences, most often first. */
  readonly companions: readonly { readonly name: string; readonly count: number }[];
}
