import type { Article } from '../article/article.ts';
import { type ArticleMatch, matchArticle } from './compare/article-match.ts';
import { Comparer } from './compare/comparer.ts';
import type { Comparison } from './compare/comparison.ts';
import { asExpected } from './compare/expected.ts';
import { type Statistics, weigh } from './compare/term-weights.ts';
import { FEATURES } from './features/all.ts';
import type { Gathered } from './index/gather.ts';
import type { Query } from './question/query.ts';
import { WEIGHTS } from './weights.ts';

/** A candidate with what the features make of it. */
export interface Scored {
  readonly comparison: Comparison;
  readonly score: number;
}

/** Compares the candidates with the query, of many the most promising. */
export function compareAll(query: Query, { candidates, statistics, held }: Gathered): Comparison[] {
  const articles = new Map<Article, ArticleMatch>();
  for (const { article } of candidates) {
    if (!articles.has(article)) articles.set(article, matchArticle(query, article, held.get(article) ?? 0));
  }
  const weights = weigh(query, statistics, naming(query, statistics, articles));
  return new Comparer(query, weights, articles).compare(candidates);
}

/**
 * @returns for each term whether it only names an article: a source that the question names holds it, and either no
 * sentence does or the question speaks of an article by it.
 */
function naming(
  { terms, citing }: Query,
  { holding }: Statistics,
  articles: ReadonlyMap<Article, ArticleMatch>,
): boolean[] {
  const named = [...articles.values()].filter((match) => match.named);
  return terms.map(
    ({ term }, i) => (!holding.has(term) || citing.has(term)) && named.some(({ source }) => source[i] === 1),
  );
}

/** Set by hand. A sentence that neither shares a word with the question nor comes so near one is no match, however few there are. */
const NEAR = 0.35;

/**
 * Compares, leaves out what shares nothing with the question, scores and orders: best first; among equals the newer
 * article, then the file's name, then reading order.
 */
export function rankAll(query: Query, gathered: Gathered): Scored[] {
  const near = compareAll(query, gathered).filter(isNear);
  return near.map((comparison) => ({ comparison, score: scoreOf(comparison) })).sort(byScore);
}

function isNear({ own, before, lastButOne, after, inherited }: Comparison): boolean {
  const near = (values: readonly number[] = []) => values.some((value) => value >= NEAR);
  const around = [before, lastButOne, after];
  return near(own.nearest) || near(inherited) || around.some((other) => near(other?.nearest));
}

const WEIGHED = FEATURES.map(({ name, of }) => ({ of, weight: WEIGHTS[name] ?? 0 })).filter(
  ({ weight }) => weight !== 0,
);

/** How far the sentence tells what is expected of an answer, and the sum of the features, weighted. */
export function scoreOf(comparison: Comparison): number {
  let score = asExpected(comparison.query.expected, comparison.facts);
  for (const { weight, of } of WEIGHED) score += weight * of(comparison);
  return score;
}

function byScore(a: Scored, b: Scored): number {
  if (a.score !== b.score) return b.score - a.score;
  const [one, other] = [a.comparison.candidate, b.comparison.candidate];
  const [date, otherDate] = [one.article.source.date ?? '', other.article.source.date ?? ''];
  if (date !== otherDate) return date < otherDate ? 1 : -1;
  const [file, otherFile] = [one.article.source.file, other.article.source.file];
  return file === otherFile ? one.position - other.position : file < otherFile ? -1 : 1;
}

/** The sentence's words that match the question, as they stand in it. */
export function matchedWords({ facts, query }: Comparison): string[] {
  const terms = new Set(query.terms.map(({ term }) => term));
  return [...new Set(facts.words.filter(({ term }) => terms.has(term)).map(({ text }) => text))];
}
