import type { Steps } from '../../in-steps.ts';
import type { Person, Thing } from '../person.ts';
import { byTitle } from './by-title.ts';
import { beginningsOf, type Called, whoMayBe } from './called.ts';
import { nearest, preparePairs } from './letter-pairs.ts';
import { misspelt, nameWordsOf } from './misspelt.ts';
import { findThing } from './things-by-word.ts';
import {
  byBeginning,
  byInitials,
  byTitleAndName,
  endsInName,
  exactly,
  initialsIn,
  inPart,
  isCalled,
  type Way,
} from './ways.ts';
import { coreOf, wordsOf } from './words-of.ts';

/** What asking for a name comes to. */
export type Found =
  /** `misspelt`: nobody is called exactly so, and this is the one it must mean. */
  | {
      readonly kind: 'person';
      readonly person: Person;
      readonly similar: readonly Person[];
      readonly misspelt: boolean;
    }
  | { readonly kind: 'several'; readonly candidates: readonly Person[] }
  /** Not a person, but the sources name it. */
  | { readonly kind: 'thing'; readonly thing: Thing }
  | { readonly kind: 'nobody'; readonly nearest: readonly Person[] };

/** People offered when several fit or nobody does, at most. */
const OFFERED = 10;
const NEAREST = 3;

/** Ways are tried in order; the first by which anybody fits decides. @see People.find */
export function findPeople(all: readonly Person[], things: readonly Thing[], name: string): Found {
  const words = wordsOf(name);
  const asked = coreOf(words);
  if (asked.length === 0) return { kind: 'nobody', nearest: [] };
  const mayBe = whoMayBe(asked, beginningsOf(all));
  const named = firstOf([
    // "Mrs Plum", where one of two Plums is called so.
    () => (asked.length === words.length ? [] : fitting(mayBe, words, exactly)),
    () => mayBe.filter(({ spellings: [own = []] }) => exactly(asked, own)),
    () => fitting(mayBe, asked, exactly),
    () => mayBe.filter((one) => isCalled(asked, one)),
    () => byTitle(name, all),
  ]);
  if (named.length) return among(named, all);
  const thing = findThing(things, asked, exactly);
  if (thing) return { kind: 'thing', thing };
  const otherwise = firstOf([
    () => mayBe.filter((one) => byTitleAndName(asked, one)),
    () => fitting(whoMayBe(asked.slice(-1), beginningsOf(all)), asked, endsInName),
    () => fitting(whoMayBe(initialsIn(asked), beginningsOf(all)), asked, byInitials),
    () => fitting(mayBe, asked, byBeginning),
  ]);
  if (otherwise.length) return among(otherwise, all);
  const meant = misspelt(asked, all);
  if (meant.length) return among(meant, all, true);
  const part = findThing(things, asked, inPart);
  if (part) return { kind: 'thing', thing: part };
  return { kind: 'nobody', nearest: nearest(asked, all, NEAREST).map(({ person }) => person) };
}

/** Works out, for a list of people, what finding them needs. */
export function* prepareToFind(people: readonly Person[]): Steps<void> {
  yield* beginningsOf.steps(people);
  yield* nameWordsOf.steps(people);
  yield* preparePairs(people);
}

function fitting(called: readonly Called[], asked: readonly string[], way: Way): readonly Called[] {
  return called.filter(({ spellings }) => spellings.some((spelling) => way(asked, spelling)));
}

function among(fitting: readonly Called[], all: readonly Person[], misspelt = false): Found {
  const [first, ...others] = fitting;
  if (!first || others.length)
    return { kind: 'several', candidates: fitting.slice(0, OFFERED).map(({ person }) => person) };
  const { person } = first;
  const names = new Set(person.similar);
  const similar = names.size > 0 ? all.filter(({ name }) => names.has(name)) : [];
  return { kind: 'person', person, similar, misspelt };
}

function firstOf(ways: readonly (() => readonly Called[])[]): readonly Called[] {
  for (const way of ways) {
    const found = way();
    if (found.length) return found;
  }
  return [];
}
