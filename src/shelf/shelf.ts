import type { Article } from '../article/article.ts';
import { People } from '../people/people.ts';
import { SearchIndex } from '../search/search-index.ts';

/** Articles and what was worked out of them, at one moment. A change makes a new shelf and swaps. */
export interface Shelf {
  readonly articles: readonly Article[];
  readonly index: Finder;
  readonly people: People;
}

/** Whatever finds sentences: one index, or several together. */
export type Finder = Pick<SearchIndex, 'search'>;

/** A shelf with one index of its own, which can stand beside another's. */
export interface SingleShelf extends Shelf {
  readonly index: SearchIndex;
}

export function buildShelf(articles: readonly Article[], index = new SearchIndex(articles)): SingleShelf {
  return { articles, index, people: new People(articles) };
}
