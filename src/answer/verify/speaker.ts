import type { Person } from '../../people/person.ts';
import type { Shelf } from '../../shelf/shelf.ts';
import { type Spoken, spokenIn } from '../spoken.ts';
import { type Place, sentencesAt } from './place.ts';

/** Whose words stand at these places, by the sources: each speaker once, in the order of the places. */
export function speakersAt(shelf: Shelf, places: readonly Place[]): Person[] {
  return [...new Set(places.flatMap((place) => saying(spokenIn(shelf, place.article), place)))];
}

function saying(statements: readonly Spoken[], place: Place): Person[] {
  const { first, last } = sentencesAt(place);
  const start = place.article.sentences[first]?.start ?? 0;
  const end = place.article.sentences[last]?.end ?? 0;
  return statements
    .filter(({ sentence, text }) => sentence.start < end && start < sentence.start + text.length)
    .map(({ person }) => person);
}

/** @returns whether `name`, as a user gives it, may mean one of these people; several people may fit a name. */
export function isOneCalled({ people }: Shelf, some: readonly Person[], name: string): boolean {
  const found = people.find(name);
  if (found.kind === 'person') return some.includes(found.person);
  return found.kind === 'several' && found.candidates.some((candidate) => some.includes(candidate));
}
