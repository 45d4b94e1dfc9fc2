import type { Article } from '../article/article.ts';
import type { Evidence, Person } from '../people/person.ts';
import type { Shelf } from '../shelf/shelf.ts';

/** A statement, and whose it is. */
export interface Spoken extends Evidence {
  readonly person: Person;
}

/** Worked out once for a shelf's people. */
const kept = new WeakMap<Shelf['people'], ReadonlyMap<Article, readonly Spoken[]>>();

/** @returns everybody's statements in an article: those of the most often named first. */
export function spokenIn({ people }: Pick<Shelf, 'people'>, article: Article): readonly Spoken[] {
  const statements = kept.get(people) ?? byArticle(people.all);
  kept.set(people, statements);
  return statements.get(article) ?? [];
}

function byArticle(people: readonly Person[]): ReadonlyMap<Article, readonly Spoken[]> {
  const statements = new Map<Article, Spoken[]>();
  for (const person of people) {
    for (const statement of person.statements) {
      const known = statements.get(statement.article);
      if (known) known.push({ ...statement, person });
      else statements.set(statement.article, [{ ...statement, person }]);
    }
  }
  return statements;
}
