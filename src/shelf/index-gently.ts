import type { Article } from '../article/article.ts';
import { gently, type Steps } from '../in-steps.ts';
import { SearchIndex } from '../search/search-index.ts';

/** Indexes articles while questions go on. */
export function indexGently(articles: readonly Article[]): Promise<SearchIndex> {
  return gently(index(articles));
}

function* index(articles: readonly Article[]): Steps<SearchIndex> {
  const made = new SearchIndex();
  for (const article of articles) {
    made.add(article);
    yield;
  }
  return made;
}
