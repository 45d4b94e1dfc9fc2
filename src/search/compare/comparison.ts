import type { Article, Sentence } from '../../article/article.ts';
import type { PeopleThere } from '../question/known-people.ts';
import type { Query } from '../question/query.ts';
import type { Alignment } from './align.ts';
import type { ArticleMatch } from './article-match.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/** A sentence that may answer. */
export interface CandidateSentence {
  readonly article: Article;
  /** In `article.sentences`, from 0. */
  readonly position: number;
}

/** A question beside one candidate: all that a feature may look at. */
export interface Comparison {
  readonly query: Query;
  /** Weights of the query's terms, summing to 1. */
  readonly weights: readonly number[];
  readonly candidate: CandidateSentence;
  readonly sentence: Sentence;
  readonly facts: SentenceFacts;
  readonly own: Alignment;
  /** The sentences before and after it, and those beyond: null where there is none. */
  readonly before: Alignment | null;
  readonly lastButOne: Alignment | null;
  readonly after: Alignment | null;
  readonly nextButOne: Alignment | null;
  /** The first sentence of its paragraph (itself, maybe), and the heading above: null where there is none. */
  readonly opening: Alignment | null;
  readonly heading: Alignment | null;
  /** The question's terms that the sentence inherits as names from sentences before it, 0..1 each. */
  readonly inherited: readonly number[];
  /** The question's terms that the article as a whole, or its title, author, date or publisher, holds. */
  readonly article: ArticleMatch;
  /** Whom the sentence names, lets speak and describes. */
  readonly there: PeopleThere;
}
