import type { Article } from '../article/article.ts';
import { People } from '../people/people.ts';
import { SearchIndex } from '../search/search-index.ts';

/** Articles and what was worked out of them, at one moment. Immutable: a reload makes a new shelf and swaps. */
export interface Shelf {
  readonly articles: readonly Article[];
  readonly index: SearchIndex;
  readonly people: People;
}

export function buildShelf(articles: readonly Article[]): Shelf {
  return { articles, index: new SearchIndex(articles), people: new People(articles) };
}
