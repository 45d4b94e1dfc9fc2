import { spellingsOf } from '../../people/ask/called.ts';
import { wordsOf } from '../../people/ask/words-of.ts';
import type { Person } from '../../people/person.ts';
import type { Shelf } from '../../shelf/shelf.ts';

/** @returns everyone on the shelf whom a text calls by one of their spellings, as whole words in any case. */
export function namedIn(shelf: Shelf, text: string): Person[] {
  const line = ` ${wordsOf(text).join(' ')} `;
  return spellingsOf(shelf.people.all)
    .filter(({ lines }) => lines.some((spelling) => spelling && line.includes(` ${spelling} `)))
    .map(({ person }) => person);
}
