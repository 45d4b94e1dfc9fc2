import type { Person } from '../people/person.ts';
import type { Shelf } from '../shelf/shelf.ts';

/** Someone in a list of people: how they are called, and in how many sentences. */
export interface ListedPerson {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: number;
}

/**
 * Everyone the shelf names, most mentioned first.
 *
 * @param files only people these sources name, with their mentions there; all sources when absent.
 */
export function peopleNamed(shelf: Shelf, files?: readonly string[]): ListedPerson[] {
  const count = ({ mentions }: Person) =>
    files ? mentions.filter(({ article }) => files.includes(article.source.file)).length : mentions.length;
  return shelf.people.all
    .map((person) => ({ name: person.name, aliases: person.aliases, mentions: count(person) }))
    .filter(({ mentions }) => mentions > 0)
    .sort((a, b) => b.mentions - a.mentions);
}
