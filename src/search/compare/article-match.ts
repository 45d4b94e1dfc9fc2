import type { Article } from '../../article/article.ts';
import { termsOf } from '../analyse.ts';
import type { Query } from '../question/query.ts';
import { bitAt, type TermBits } from '../question/term-bits.ts';

/** How a question's terms stand to an article as a whole. */
export interface ArticleMatch {
  /** For each of the question's terms, 1 when a sentence of the article holds it. */
  readonly text: readonly number[];
  /** For each of the question's terms, 1 when the article's title, author, publisher or date holds it. */
  readonly source: readonly number[];
  /** True when the question names the article: its title or publisher in full, or its day. */
  readonly named: boolean;
}

/** Terms by which an article may be named. */
interface Names {
  readonly all: ReadonlySet<string>;
  /** Each of them names the article when the question holds all its terms. */
  readonly full: readonly (readonly string[])[];
}

const names = new WeakMap<Article, Names>();

/** @param held which of the query's terms the article's sentences hold. */
export function matchArticle(query: Query, article: Article, held: TermBits): ArticleMatch {
  const known = names.get(article) ?? namesOf(article);
  names.set(article, known);
  const asked = new Set(query.terms.map(({ term }) => term));
  return {
    text: query.terms.map((_, i) => bitAt(held, i)),
    source: query.terms.map(({ term }) => (known.all.has(term) ? 1 : 0)),
    named: known.full.some((terms) => terms.every((term) => asked.has(term)) && isClear(terms, query)),
  };
}

/** One word names an article only where it is written as a name: "Reuters", not "time". */
function isClear([first, ...rest]: readonly string[], { terms }: Query): boolean {
  return rest.length > 0 || terms.some(({ term, name }) => term === first && name);
}

function namesOf({ source: { title, publisher, author, date } }: Article): Names {
  const days = dayNames(date).map(termsOf);
  const [titled, published] = [termsOf(title), termsOf(publisher ?? '')];
  const all = new Set([titled, published, termsOf(author ?? ''), ...days].flat());
  const full = [...(titled.length > 1 ? [titled] : []), ...(published.length ? [published] : []), ...days];
  return { all, full };
}

/** Made once: making one costs more than all else that is done for an article. */
const DAY_FORMATS = (['long', 'short'] as const).map(
  (month) => new Intl.DateTimeFormat('en', { timeZone: 'UTC', day: 'numeric', month }),
);

/** "18 February", "18 Feb" and "2025-02-18"; the year alone says too little. */
function dayNames(date: string | null): string[] {
  const day = new Date(`${date}T00:00:00Z`);
  if (date === null || Number.isNaN(day.getTime())) return [];
  return [date, ...DAY_FORMATS.map((format) => format.format(day))];
}
