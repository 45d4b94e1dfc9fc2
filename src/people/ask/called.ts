import { atOnce, type Steps } from '../../in-steps.ts';
import type { Person } from '../person.ts';
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

const kept = new WeakMap<readonly Person[], readonly Called[]>();

/** @returns the spellings of everyone, worked out once for a list of people. */
export function spellingsOf(people: readonly Person[]): readonly Called[] {
  return kept.get(people) ?? atOnce(readSpellings(people));
}

function* readSpellings(people: readonly Person[]): Steps<readonly Called[]> {
  const called: Called[] = [];
  for (const person of people) {
    called.push(toCalled(person));
    yield;
  }
  kept.set(people, called);
  return called;
}

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

const keptBeginnings = new WeakMap<readonly Person[], Beginnings>();

/** @returns an index of how the words of names and titles begin, worked out once for a list of people. */
export function beginningsOf(people: readonly Person[]): Beginnings {
  return keptBeginnings.get(people) ?? atOnce(readBeginnings(people, spellingsOf(people)));
}

/** Works out both for a list of people. */
export function* prepareToFind(people: readonly Person[]): Steps<unknown> {
  return yield* readBeginnings(people, yield* readSpellings(people));
}

function* readBeginnings(people: readonly Person[], all: readonly Called[]): Steps<Beginnings> {
  const beginnings = new Map<string, Called[]>();
  for (const called of all) {
    yield;
    const words = [...called.spellings.flat(), ...called.titles().flatMap(({ all }) => all)];
    for (const letters of new Set(words.flatMap((word) => [word.slice(0, 1), word.slice(0, 2)]))) {
      const known = beginnings.get(letters);
      if (known) known.push(called);
      else beginnings.set(letters, [called]);
    }
  }
  keptBeginnings.set(people, beginnings);
  return beginnings;
}
