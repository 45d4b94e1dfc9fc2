import type { Article } from '../../article/article.ts';
import type { CandidateSentence } from '../compare/comparison.ts';
import type { Hit } from './searched.ts';

/** So many sentences are taken for their own words' or a neighbour's sake. Set by hand, as what follows. */
const HITS = 50;
/** What an article's score (0..1) counts beside a sentence's (0..1). */
const ARTICLE = 0.5;
/** What a sentence has of its neighbour's score: the one after a hit, before it, and after next. */
const NEIGHBOURS: readonly (readonly [number, number])[] = [
  [1, 0.6],
  [-1, 0.5],
  [2, 0.4],
];
/** All sentences of so many best articles are candidates, if an article has no more than so many. */
const BEST_ARTICLES = 6;
const WHOLE_ARTICLE = 100;

/**
 * Chooses what is worth comparing: the best hits with their neighbours, and all of the best articles.
 *
 * @param articles how much of the query each article holds, 0..1.
 */
export function choose(hits: readonly Hit[], articles: ReadonlyMap<Article, number>): CandidateSentence[] {
  const most = hits.reduce((max, { score }) => Math.max(max, score), 0) || 1;
  const scores = new Map<Article, Map<number, number>>();
  const raise = (article: Article, position: number, score: number) => {
    if (!article.sentences[position]) return;
    const own = scores.get(article) ?? new Map<number, number>();
    own.set(position, Math.max(own.get(position) ?? 0, score));
    scores.set(article, own);
  };
  const strength = ({ candidate: { article }, score }: Hit) => score / most + ARTICLE * (articles.get(article) ?? 0);
  const strong = hits
    .map((hit) => ({ candidate: hit.candidate, score: strength(hit) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, HITS);
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
  const chosen = ordered.sort((a, b) => b.score - a.score).slice(0, HITS);
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
