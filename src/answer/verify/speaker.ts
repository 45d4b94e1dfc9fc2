import type { Person } from '../../people/person.ts';
import type { Shelf } from '../../shelf/shelf.ts';
import { type Place, sentencesAt } from './place.ts';

/** Whose words stand at these places, by the sources: each speaker once. */
export function speakersAt(shelf: Shelf, places: readonly Place[]): Person[] {
  return shelf.people.all.filter((person) => places.some((place) => speaksAt(person, place)));
}

function speaksAt(person: Person, place: Place): boolean {
  const { first, last } = sentencesAt(place);
  const start = place.article.sentences[first]?.start ?? 0;
  const end = place.article.sentences[last]?.end ?? 0;
  return person.statements.some(
    ({ article, sentence, text }) =>
      article === place.article && sentence.start < end && start < sentence.start + text.length,
  );
}

/** @returns whether `name`, as a user gives it, means this person; several people may fit a name. */
export function isCalled(shelf: Shelf, person: Person, name: string): boolean {
  const found = shelf.people.find(name);
  if (found.kind === 'person') return found.person === person;
  return found.kind === 'several' && found.candidates.includes(person);
}
