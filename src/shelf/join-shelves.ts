import type { Known } from '../people/people.ts';
import type { SearchOptions } from '../search/ranking.ts';
import { searchAcross } from '../search/search-across.ts';
import type { Shelf, SingleShelf } from './shelf.ts';

/**
 * Sets a server's own articles beside the operator's, as one shelf, neither indexed anew.
 *
 * @param former the same two joined before a change to the server's own articles; null: they never were.
 * @param known everyone on the joined shelf.
 */
export function joinShelves(
  operators: SingleShelf,
  own: Pick<SingleShelf, 'articles' | 'index'>,
  former: Shelf | null,
  known: Known,
): Shelf {
  const articles = [...operators.articles, ...own.articles];
  const indexes = [operators.index, own.index];
  const index = { search: (question: string, options?: SearchOptions) => searchAcross(indexes, question, options) };
  return { articles, index, people: former ? former.people.after(articles) : operators.people.beside(articles, known) };
}
