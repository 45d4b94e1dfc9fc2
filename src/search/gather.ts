import type { Article } from '../article/article.ts';
import type { Candidate } from './comparison.ts';
import type { Query } from './query.ts';
import type { Hit, Searched } from './searched.ts';
import { factsOf } from './sentence-facts.ts';
import type { Statistics } from './term-weights.ts';

/** What whole articles hold of the query's terms, one bit a term, by the term's place in the query. */
export type TermBits = ReadonlyMap<Article, number>;

/** The sentences worth comparing with a query, and what all searched sentences know of its terms. */
export interface Gathered {
  readonly candidates: readonly Candidate[];
  readonly statistics: Statistics;
  readonly held: TermBits;
}

/** Up to so many sentences are all compared; of more, only those that share a word with the question or stand near one. */
const FEW = 600;
/** So many sentences are taken for their own words' sake. */
const HITS = 35;
/** What a sentence has of its neighbour's score: the one after a hit, before it, and after next. */
const NEIGHBOURS: readonly (readonly [number, number])[] = [
  [1, 0.6],
  [-1, 0.5],
  [2, 0.4],
];
/** All sentences of so many best articles are candidates, if an article has no more than so many. */
const BEST_ARTICLES = 2;
const WHOLE_ARTICLE = 60;

/** @param files only articles with these file names. */
export function gather(indexes: readonly Searched[], query: Query, files?: readonly string[]): Gathered {
  const size = files ? count(indexes, files) : indexes.reduce((sum, index) => sum + index.size, 0);
  return size <= FEW ? gatherAll(indexes, query, files) : gatherHits(indexes, query, size, files);
}

function count(indexes: readonly Searched[], files: readonly string[]): number {
  return indexes.flatMap((index) => index.articles(files)).reduce((sum, { sentences }) => sum + sentences.length, 0);
}

function gatherAll(indexes: readonly Searched[], query: Query, files?: readonly string[]): Gathered {
  const articles = indexes.flatMap((index) => index.articles(files));
  const candidates = articles.flatMap((article) => article.sentences.map((_, position) => ({ article, position })));
  const holding = new Map<string, number>();
  const held = new Map<Article, number>();
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

function gatherHits(indexes: readonly Searched[], query: Query, total: number, files?: readonly string[]): Gathered {
  const allowed = files && new Set(files);
  const terms = query.terms.map(({ term }) => term);
  const places = new Map(terms.map((term, i) => [term, i]));
  const otherNames = query.people.flatMap(({ others }) => others.flat());
  const hits = indexes
    .flatMap((index) => index.hits([...new Set([...terms, ...otherNames])]))
    .filter(({ candidate }) => !allowed || allowed.has(candidate.article.source.file));
  const holding = new Map<string, number>();
  const held = new Map<Article, number>();
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

/** How much of the query each article holds, 0..1, rare terms first. */
function articleScores(query: Query, held: TermBits, { total, holding }: Statistics): ReadonlyMap<Article, number> {
  const weights = query.terms.map(({ term, weight }) => weight * Math.log(1 + total / (1 + (holding.get(term) ?? 0))));
  const all = weights.reduce((a, b) => a + b, 0) || 1;
  const scores = new Map<Article, number>();
  for (const [article, bits] of held) {
    scores.set(article, weights.reduce((sum, weight, i) => sum + ((bits >> i) & 1) * weight, 0) / all);
  }
  return scores;
}

/** The best hits with their neighbours, and all of the best articles. */
function choose(hits: readonly Hit[], articles: ReadonlyMap<Article, number>): Candidate[] {
  const most = hits.reduce((max, { score }) => Math.max(max, score), 0) || 1;
  const scores = new Map<Article, Map<number, number>>();
  const raise = (article: Article, position: number, score: number) => {
    if (!article.sentences[position]) return;
    const own = scores.get(article) ?? new Map<number, number>();
    own.set(position, Math.max(own.get(position) ?? 0, score));
    scores.set(article, own);
  };
  const strength = ({ candidate: { article }, score }: Hit) => score / most + 0.5 * (articles.get(article) ?? 0);
  const strong = hits
    .map((hit) => ({ ...hit, score: strength(hit) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 2 * HITS);
  for (const {
    candidate: { article, position },
    score,
  } of strong) {
    raise(article, position, score);
    for (const [step, share] of NEIGHBOURS) raise(article, position + step, share * score);
  }
  const ordered = [...scores].flatMap(([article, own]) =>
    [...own].map(([position, score]) => ({ candidate: { article, position }, score })),
  );
  const chosen = ordered.sort((a, b) => b.score - a.score).slice(0, 2 * HITS);
  const best = [...articles]
    .sort((a, b) => b[1] - a[1])
    .slice(0, BEST_ARTICLES)
    .map(([article]) => article);
  const whole = new Set(best.filter(({ sentences }) => sentences.length <= WHOLE_ARTICLE));
  return [
    ...[...whole].flatMap((article) => article.sentences.map((_, position) => ({ article, position }))),
    ...chosen.map(({ candidate }) => candidate).filter(({ article }) => !whole.has(article)),
  ];
}
