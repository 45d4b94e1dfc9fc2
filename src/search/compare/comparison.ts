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
  /** The sentences before and after it, and all of its paragraph: null where there is none. */
  readonly before: Alignment | null;
  readonly after: Alignment | null;
  readonly paragraph: Alignment;
  /** The question's terms that the sentence inherits as names from sentences before it, 0..1 each. */
  readonly inherited: readonly number[];
  /** The question's terms that the article as a whole, or its title, author, date or publisher, holds. */
  readonly article: ArticleMatch;
  /** Whom the sentence names, lets speak and describes. */
  readonly there: PeopleThere;
}
