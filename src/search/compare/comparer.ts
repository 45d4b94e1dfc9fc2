import type { Article, Sentence } from '../../article/article.ts';
import { NOBODY } from '../question/known-people.ts';
import type { Query } from '../question/query.ts';
import { type Alignment, align } from './align.ts';
import type { ArticleMatch } from './article-match.ts';
import type { CandidateSentence, Comparison } from './comparison.ts';
import { inheritedFrom } from './inheritance.ts';
import { headingAbove, isHeading, openingOf } from './places.ts';
import { factsOf } from './sentence-facts.ts';
import { covered } from './term-weights.ts';

/** A candidate at first sight. */
interface Glance extends Pick<Comparison, 'candidate' | 'inherited'> {
  /** Share of the question, by weight. */
  readonly covered: number;
}

/**
 * Set by hand. Of more candidates so many are compared in full: those that cover most of the question. By 80 no answer of
 * 720 was lost on one shelf of 86 articles, by 50 three.
 */
const MOST = 80;

/** Compares a question with candidates; what candidates share (neighbours, paragraphs, articles) is worked out once. */
export class Comparer {
  readonly #query: Query;
  readonly #weights: readonly number[];
  readonly #alignments = new Map<Sentence, Alignment>();
  readonly #articles: ReadonlyMap<Article, ArticleMatch>;

  constructor(query: Query, weights: readonly number[], articles: ReadonlyMap<Article, ArticleMatch>) {
    this.#query = query;
    this.#weights = weights;
    this.#articles = articles;
  }

  /** Compares those of the candidates that may answer; any order. */
  compare(candidates: readonly CandidateSentence[]): Comparison[] {
    const glances = candidates.map((candidate) => this.#glance(candidate));
    const promising = glances.length > MOST ? glances.sort((a, b) => b.covered - a.covered).slice(0, MOST) : glances;
    return promising.map((glance) => this.#inFull(glance));
  }

  /** What a sentence has of the question by itself and by the names it inherits. */
  #glance(candidate: CandidateSentence): Glance {
    const { article, position } = candidate;
    const { nearest } = this.#alignment(article, article.sentences[position] as Sentence);
    const inherited = inheritedFrom(this.#query, article, position);
    const both = nearest.map((near, i) => Math.max(near, inherited[i] as number));
    return { candidate, inherited, covered: covered(this.#weights, both) };
  }

  #inFull({ candidate, inherited }: Glance): Comparison {
    const { article, position } = candidate;
    const sentence = article.sentences[position] as Sentence;
    return {
      query: this.#query,
      weights: this.#weights,
      candidate,
      sentence,
      facts: factsOf(article, sentence),
      own: this.#alignment(article, sentence),
      before: this.#neighbour(article, position - 1),
      lastButOne: this.#neighbour(article, position - 2),
      after: this.#following(article, position, 1),
      nextButOne: this.#following(article, position, 2),
      opening: this.#neighbour(article, openingOf(article, position)),
      heading: this.#neighbour(article, headingAbove(article, position)),
      inherited,
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

  /** A heading, and what stands below it, belongs to no sentence above it. */
  #following(article: Article, position: number, distance: number): Alignment | null {
    for (let at = position + 1; at <= position + distance; at++) if (isHeading(article, at)) return null;
    return this.#neighbour(article, position + distance);
  }
}
