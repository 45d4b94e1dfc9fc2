import { spellingsOf } from '../../people/ask/called.ts';
import { wordsOf } from '../../people/ask/words-of.ts';
import type { Person } from '../../people/person.ts';
import type { Shelf } from '../../shelf/shelf.ts';
import { spokenIn } from '../spoken.ts';
import { type QuotePlace, sentencesAt } from './place.ts';

/** Whose words stand at these places, by the sources: each speaker once, in the order of the places. */
export function speakersAt(shelf: Shelf, places: readonly QuotePlace[]): Person[] {
  const speakers = new Set<Person>();
  for (const place of places) {
    const { first, last } = sentencesAt(place);
    for (let at = first; at <= last; at++) {
      const sentence = place.article.sentences[at];
      for (const { person } of sentence ? spokenIn(shelf, sentence) : []) speakers.add(person);
    }
  }
  return [...speakers];
}

/** @returns whether `name`, as a user gives it, may mean one of these people; several people may fit a name. */
export function isOneCalled({ people }: Shelf, some: readonly Person[], name: string): boolean {
  const found = people.find(name);
  if (found.kind === 'person') return some.includes(found.person);
  return found.kind === 'several' && found.candidates.some((candidate) => some.includes(candidate));
}

/** @returns everyone on the shelf whom a text calls by one of their spellings, as whole words in any case. */
export function peopleCalledIn(shelf: Shelf, text: string): Person[] {
  const line = ` ${wordsOf(text).join(' ')} `;
  return spellingsOf(shelf.people.all)
    .filter(({ lines }) => lines.some((spelling) => spelling && line.includes(` ${spelling} `)))
    .map(({ person }) => person);
}
