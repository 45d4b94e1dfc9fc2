import type { Article } from '../../article/article.ts';
import type { Evidence, Person } from '../../people/person.ts';
import type { Shelf } from '../../shelf/shelf.ts';
import { type Place, sentencesAt } from './place.ts';

/** Everybody's statements in each article, worked out once for a shelf's people. */
const kept = new WeakMap<Shelf['people'], ReadonlyMap<Article, readonly Spoken[]>>();

/** A statement, and whose it is. */
interface Spoken extends Evidence {
  readonly person: Person;
}

/** Whose words stand at these places, by the sources: each speaker once, most often named first. */
export function speakersAt({ people }: Shelf, places: readonly Place[]): Person[] {
  const statements = kept.get(people) ?? statementsOf(people);
  const speakers = new Set(places.flatMap((place) => spokenAt(statements.get(place.article) ?? [], place)));
  return people.all.filter((person) => speakers.has(person));
}

function statementsOf(people: Shelf['people']): ReadonlyMap<Article, readonly Spoken[]> {
  const statements = new Map<Article, Spoken[]>();
  for (const person of people.all) {
    for (const statement of person.statements) {
      const known = statements.get(statement.article);
      if (known) known.push({ ...statement, person });
      else statements.set(statement.article, [{ ...statement, person }]);
    }
  }
  kept.set(people, statements);
  return statements;
}

function spokenAt(statements: readonly Spoken[], place: Place): Person[] {
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
