import { People } from '../people/people.ts';
import { searchAcross } from '../search/search-across.ts';
import type { Shelf, SingleShelf } from './shelf.ts';

/** Sets a server's own articles beside the operator's, as one shelf; neither is indexed anew. */
export function joinShelves(operators: SingleShelf, own: Pick<SingleShelf, 'articles' | 'index'>): Shelf {
  const articles = [...operators.articles, ...own.articles];
  const indexes = [operators.index, own.index];
  const index = {
    search: (...[question, options]: Parameters<SingleShelf['index']['search']>) =>
      searchAcross(indexes, question, options),
  };
  return { articles, index, people: new People(articles) };
}
