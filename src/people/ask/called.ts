import type { Steps } from '../../in-steps.ts';
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
