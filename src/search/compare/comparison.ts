import type { Article, Sentence } from '../../article/article.ts';
import { NOBODY, type PeopleThere } from '../question/known-people.ts';
import type { Query } from '../question/query.ts';
import { type Alignment, align } from './align.ts';
import type { ArticleMatch } from './article-match.ts';
import { inheritedFrom } from './inheritance.ts';
import { factsOf, type SentenceFacts } from './sentence-facts.ts';

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

/** Compares a question with candidates; what candidates share (neighbours, paragraphs, articles) is worked out once. */
export class Comparer {
  readonly #query: Query;
  readonly #weights: readonly number[];
  readonly #alignments = new Map<Sentence, Alignment>();
  readonly #paragraphs = new Map<Sentence, Alignment>();
  readonly #articles: ReadonlyMap<Article, ArticleMatch>;

  constructor(query: Query, weights: readonly number[], articles: ReadonlyMap<Article, ArticleMatch>) {
    this.#query = query;
    this.#weights = weights;
    this.#articles = articles;
  }

  compare(candidate: CandidateSentence): Comparison {
    const { article, position } = candidate;
    const sentence = article.sentences[position] as Sentence;
    const own = this.#alignment(article, sentence);
    const paragraph = this.#paragraph(article, position);
    return {
      query: this.#query,
      weights: this.#weights,
      candidate,
      sentence,
      facts: factsOf(article, sentence),
      own,
      before: this.#neighbour(article, position - 1),
      after: this.#neighbour(article, position + 1),
      paragraph,
      inherited: inheritedFrom(this.#query, article, position),
      article: this.#articles.get(article) as ArticleMatch,
      there: this.#query.known.there.get(sentence) ?? NOBODY,
    };
  }

  #alignment(article: Article, sentence: Sentence): Alignment {
    const known = this.#alignments.get(sentence);
    if (known) return known;
    const alignment = align(this.#query, factsOf(article, sentence), sentence);
    this.#alignments.set(sentence, alignment);
    return alignment;
  }

  #neighbour(article: Article, position: number): Alignment | null {
    const sentence = article.sentences[position];
    return sentence ? this.#alignment(article, sentence) : null;
  }

  #paragraph(article: Article, position: number): Alignment {
    let first = position;
    while (article.sentences[first - 1]?.block === article.sentences[position]?.block) first--;
    const opening = article.sentences[first] as Sentence;
    const known = this.#paragraphs.get(opening);
    if (known) return known;
    const paragraph = { exact: this.#query.terms.map(() => 0), nearest: this.#query.terms.map(() => 0) };
    for (let at = first; article.sentences[at]?.block === opening.block; at++) {
      const { exact, nearest } = this.#alignment(article, article.sentences[at] as Sentence);
      for (let i = 0; i < exact.length; i++) {
        if ((exact[i] as number) > (paragraph.exact[i] as number)) paragraph.exact[i] = exact[i] as number;
        if ((nearest[i] as number) > (paragraph.nearest[i] as number)) paragraph.nearest[i] = nearest[i] as number;
      }
    }
    this.#paragraphs.set(opening, paragraph);
    return paragraph;
  }
}
