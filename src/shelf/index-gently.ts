import type { Article } from '../article/article.ts';
import { SearchIndex } from '../search/search-index.ts';

/** Questions are let in after so many ms of indexing. */
const AT_A_TIME = 10;

/** Indexes articles while questions go on. */
export async function indexGently(articles: readonly Article[]): Promise<SearchIndex> {
  const index = new SearchIndex();
  let began = performance.now();
  for (const article of articles) {
    index.add(article);
    if (performance.now() - began < AT_A_TIME) continue;
    await new Promise((resolve) => setImmediate(resolve));
    began = performance.now();
  }
  return index;
}
