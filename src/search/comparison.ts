import type { Article, Sentence } from '../article/article.ts';
import { isCalled } from './aliases.ts';
import type { ArticleMatch } from './article-match.ts';
import type { Query } from './query.ts';
import { factsOf, type SentenceFacts } from './sentence-facts.ts';
import { nearest as nearestOf } from './word-vectors.ts';

/** A sentence that may answer. */
export interface Candidate {
  readonly article: Article;
  /** In `article.sentences`, from 0. */
  readonly position: number;
}

/** What the searched sentences, all together, know of the question's terms. */
export interface Statistics {
  /** Number of sentences searched. */
  readonly total: number;
  /** How many of them hold a term; 0 for a term that none holds. */
  readonly holding: ReadonlyMap<string, number>;
}

/** How well a sentence covers the question, a number for each of the question's terms, 0..1. */
export interface Alignment {
  /** Similarity of the sentence's nearest word; 1 for the same stem. */
  readonly nearest: readonly number[];
  /** 1 where the sentence holds the term itself. */
  readonly exact: readonly number[];
}

/** A question beside one candidate: all that a feature may look at. */
export interface Comparison {
  readonly query: Query;
  /** Weights of the query's terms, summing to 1. */
  readonly weights: readonly number[];
  readonly candidate: Candidate;
  readonly sentence: Sentence;
  readonly facts: SentenceFacts;
  readonly own: Alignment;
  /** The sentences before and after it, and all of its paragraph: null where there is none. */
  readonly before: Alignment | null;
  readonly after: Alignment | null;
  readonly paragraph: Alignment;
  /** The question's terms that the sentence inherits as names from sentences before it, 0..1 each. */
  readonly inherited: readonly number[];
  /** The question's terms that the article as a whole, or its title, date or publisher, holds. */
  readonly article: ArticleMatch;
}

/**
 * Term weights of one question: rare in the sources and rare in English weighs most; they sum to 1.
 * The sources' part is BM25's inverse document frequency (Robertson & Spärck Jones) over its maximum.
 */
export function weigh(query: Query, { total, holding }: Statistics): number[] {
  const most = Math.log(1 + (total + 0.5) / 0.5);
  const raw = query.terms.map(({ term, weight }) => {
    const count = holding.get(term) ?? 0;
    return (weight * Math.log(1 + (total - count + 0.5) / (count + 0.5))) / most;
  });
  const sum = raw.reduce((a, b) => a + b, 0) || 1;
  return raw.map((weight) => weight / sum);
}

/** Weighted sum of what a sentence has of each of the question's terms, 0..1. */
export function covered(weights: readonly number[], values: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (weights[i] as number) * (values[i] ?? 0);
  return sum;
}

/** A sentence that calls someone by another name than the question holds the question's name all the same. */
export function align({ terms, people }: Query, facts: SentenceFacts): Alignment {
  const exact = terms.map(({ term }) => (facts.terms.has(term) ? 1 : 0));
  for (const person of people) if (isCalled(person, facts)) for (const place of person.places) exact[place] = 1;
  const nearest = terms.map(({ id }, i) => (exact[i] ? 1 : nearestOf(id, facts.words)));
  return { exact, nearest };
}

/** How far back a sentence may take its names from, and how many sentences that bear names it takes them from. */
const REACH = 5;
const GIVERS = [1, 0.6];
/** What a break between paragraphs leaves of an inherited name. */
const PARAGRAPH_BREAK = 0.85;

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

  compare(candidate: Candidate): Comparison {
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
      inherited: this.#inherited(article, position),
      article: this.#articles.get(article) ?? { text: [], source: [], named: false },
    };
  }

  #alignment(article: Article, sentence: Sentence): Alignment {
    const known = this.#alignments.get(sentence);
    if (known) return known;
    const alignment = align(this.#query, factsOf(article, sentence));
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

  /** A sentence without names of its own, or with a pronoun or a quotation, speaks of those named just before it. */
  #inherited(article: Article, position: number): number[] {
    const { terms } = this.#query;
    const sentence = article.sentences[position] as Sentence;
    const inherited = terms.map(() => 0);
    const { names, signs } = factsOf(article, sentence);
    if (names.size > 0 && !signs.has('pronoun') && !signs.has('opensWithQuotation')) return inherited;
    let givers = 0;
    for (let at = position - 1; at >= Math.max(0, position - REACH) && givers < GIVERS.length; at--) {
      const giver = article.sentences[at] as Sentence;
      const given = factsOf(article, giver).names;
      if (!given.size) continue;
      const strength = (GIVERS[givers++] as number) * PARAGRAPH_BREAK ** (sentence.block - giver.block);
      terms.forEach(({ term }, i) => {
        if (given.has(term)) inherited[i] = Math.max(inherited[i] as number, strength);
      });
    }
    return inherited;
  }
}
