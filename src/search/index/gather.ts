import type { Article } from '../../article/article.ts';
import type { CandidateSentence } from '../compare/comparison.ts';
import { factsOf } from '../compare/sentence-facts.ts';
import type { Statistics } from '../compare/term-weights.ts';
import type { Query } from '../question/query.ts';
import { bitAt, type TermBits } from '../question/term-bits.ts';
import { choose } from './choose.ts';
import type { Searched } from './searched.ts';

/** Which of the query's terms whole articles hold. */
type HeldTerms = ReadonlyMap<Article, TermBits>;

/** The sentences worth comparing with a query, and what all searched sentences know of its terms. */
export interface Gathered {
  readonly candidates: readonly CandidateSentence[];
  readonly statistics: Statistics;
  readonly held: HeldTerms;
}

/**
 * Set by hand. Up to so many sentences, some 30 articles, are all compared, in some 10 ms; of more, only those that share a
 * word with the question or stand near one.
 */
const FEW = 1600;

/** @param files only articles with these file names. */
export function gather(indexes: readonly Searched[], query: Query, files?: ReadonlySet<string>): Gathered {
  const size = files ? count(indexes, files) : indexes.reduce((sum, index) => sum + index.size, 0);
  return size <= FEW ? gatherAll(indexes, query, files) : gatherHits(indexes, query, size, files);
}

function count(indexes: readonly Searched[], files: ReadonlySet<string>): number {
  return indexes.flatMap((index) => index.articles(files)).reduce((sum, { sentences }) => sum + sentences.length, 0);
}

function gatherAll(indexes: readonly Searched[], query: Query, files?: ReadonlySet<string>): Gathered {
  const articles = indexes.flatMap((index) => index.articles(files));
  const candidates = articles.flatMap((article) => article.sentences.map((_, position) => ({ article, position })));
  const holding = new Map<string, number>();
  const held = new Map<Article, TermBits>();
  for (const article of articles) {
    for (const sentence of article.sentences) {
      const { terms } = factsOf(article, sentence);
      query.terms.forEach(({ term }, i) => {
        if (!terms.has(term)) return;
        holding.set(term, (holding.get(term) ?? 0) + 1);
        held.set(article, (held.get(article) ?? 0) | (1 << i));
      });
    }
  }
  return { candidates, statistics: { total: candidates.length, holding }, held };
}

function gatherHits(indexes: readonly Searched[], query: Query, total: number, files?: ReadonlySet<string>): Gathered {
  const terms = query.terms.map(({ term }) => term);
  const places = new Map(terms.map((term, i) => [term, i]));
  const otherNames = query.people.flatMap(({ others }) => others.flat());
  const hits = indexes.flatMap((index) => index.hits([...new Set([...terms, ...otherNames])], files));
  const holding = new Map<string, number>();
  const held = new Map<Article, TermBits>();
  for (const {
    candidate: { article },
    terms: shared,
  } of hits) {
    let bits = held.get(article) ?? 0;
    for (const term of shared) {
      const place = places.get(term);
      if (place === undefined) continue;
      holding.set(term, (holding.get(term) ?? 0) + 1);
      bits |= 1 << place;
    }
    held.set(article, bits);
  }
  const statistics = { total, holding };
  return { candidates: choose(hits, articleScores(query, held, statistics)), statistics, held };
}

/** How much of the query each article holds, 0..1, rare terms first: an idf that no count makes 0. */
function articleScores(query: Query, held: HeldTerms, { total, holding }: Statistics): ReadonlyMap<Article, number> {
  const weights = query.terms.map(({ term, weight }) => weight * Math.log(1 + total / (1 + (holding.get(term) ?? 0))));
  const all = weights.reduce((a, b) => a + b, 0) || 1;
  const scores = new Map<Article, number>();
  for (const [article, bits] of held) {
    scores.set(article, weights.reduce((sum, weight, i) => sum + bitAt(bits, i) * weight, 0) / all);
  }
  return scores;
}
