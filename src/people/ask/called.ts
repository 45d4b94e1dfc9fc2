import type { Steps } from '../../in-steps.ts';
import { addTo } from '../multimap.ts';
import type { Person } from '../person.ts';
import { once } from './once.ts';
import { readTitle, type Title } from './title.ts';
import { wordsOf } from './words-of.ts';

/** A person as asked for: all their spellings in words. */
export interface Called {
  readonly person: Person;
  /** The name first, then the aliases. */
  readonly spellings: readonly (readonly string[])[];
  /** The spellings as lines, their words parted by single blanks. */
  readonly lines: readonly string[];
  /** Their roles in words. Worked out on first use. */
  readonly titles: () => readonly Title[];
}

/** The spellings of everyone in a list of people, in its order. */
export const spellingsOf = once(function* (people: readonly Person[]): Steps<readonly Called[]> {
  const called: Called[] = [];
  for (const person of people) {
    called.push(toCalled(person));
    yield;
  }
  return called;
});

function toCalled(person: Person): Called {
  const spellings = [person.name, ...person.aliases].map(wordsOf);
  let titles: readonly Title[] | undefined;
  return {
    person,
    spellings,
    lines: spellings.map((words) => words.join(' ')),
    titles: () => {
      titles ??= person.roles.map(({ text }) => readTitle(text));
      return titles;
    },
  };
}

/** One or two letters -> everyone of whose names or titles a word begins so, in the order of the list. */
export type Beginnings = ReadonlyMap<string, readonly Called[]>;

/** How the words of names and titles begin, in a list of people. */
export const beginningsOf = once(function* (people: readonly Person[]): Steps<Beginnings> {
  const beginnings = new Map<string, Called[]>();
  for (const called of yield* spellingsOf.steps(people)) {
    yield;
    const words = [...called.spellings.flat(), ...called.titles().flatMap(({ all }) => all)];
    const letters = new Set(words.flatMap((word) => [word.slice(0, 1), word.slice(0, 2)]));
    for (const beginning of letters) addTo(beginnings, beginning, called);
  }
  return beginnings;
});

/**
 * @returns the fewest people among whom are all those of whose names and titles, for each of the words, some word is the
 *   same or goes on from it; in the order of the list.
 */
export function whoMayBe(words: readonly string[], beginnings: Beginnings): readonly Called[] {
  return words
    .map((word) => beginnings.get(word.slice(0, 2)) ?? [])
    .reduce((fewest, some) => (some.length < fewest.length ? some : fewest));
}
