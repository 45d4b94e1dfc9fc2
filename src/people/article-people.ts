import type { Span } from '../article/article.ts';

/** A stretch of one sentence of an article, both offsets into the article's text. */
export interface Place extends Span {
  /** Position in `article.sentences`. */
  readonly sentence: number;
}

/** One occurrence of a name. The span holds the name alone: "Marco Rubio". */
export interface Mention extends Place {
  /** Where an honorific or title standing before the name begins ("Secretary of State" ...); `start` if none does. */
  readonly titleStart: number;
}

/** Anything the article calls by a proper name. */
export interface Named {
  /** The fullest spelling the article gives, without title. */
  readonly name: string;
  /** In reading order, at least one. */
  readonly mentions: readonly Mention[];
}

/** Someone an article names, within that article. */
export interface ArticlePerson extends Named {
  /** Titles the text gives them, each an exact stretch of a sentence. */
  readonly roles: readonly Place[];
  /** Sentences, or stretches of them, in which they speak. */
  readonly statements: readonly Place[];
}

/** Everyone an article names. Plain data, computed once for an article and kept. */
export interface ArticlePeople {
  /** In order of first mention. */
  readonly people: readonly ArticlePerson[];
  /** Everything else with a name: places, organisations, works. In order of first mention. */
  readonly others: readonly Named[];
}
