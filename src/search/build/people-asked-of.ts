import type { Article } from '../../article/article.ts';
import { People } from '../../people/people.ts';
import type { Person } from '../../people/person.ts';

/**
 * @param together whether the articles stand on one shelf, or each on a shelf of its own.
 * @returns for an article's file, the people that its shelf knows.
 */
export function peopleAskedOf(articles: readonly Article[], together: boolean): (file: string) => readonly Person[] {
  const shelves = together ? [articles] : articles.map((article) => [article]);
  const peopleOf = new Map(
    shelves.flatMap((shelf) => {
      const people = new People(shelf);
      return shelf.map(({ source }) => [source.file, people] as const);
    }),
  );
  return (file) => peopleOf.get(file)?.all ?? [];
}
