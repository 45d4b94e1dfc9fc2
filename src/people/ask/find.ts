import type { Person, Thing } from '../person.ts';
import { byTitle } from './by-title.ts';
import { type Called, spellingsOf } from './called.ts';
import { misspelt, nearest } from './misspelt.ts';
import { EMPTY } from './title.ts';
import { wordsOf } from './words-of.ts';

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

/** Asked-for words that name nobody: "who is Mr. Lavrov?" asks for "Lavrov". */
const AROUND = /^(?:who|is|was|are|mr|mrs|ms|miss|mx|the)$/;

/** One way of fitting what was asked to a spelling, both in words. Ways are tried in order; the first that fits decides. */
type Way = (asked: readonly string[], spelling: readonly string[]) => boolean;

const exactly: Way = (asked, spelling) => asked.join(' ') === spelling.join(' ');
const inPart: Way = (asked, spelling) => asked.every((word) => spelling.includes(word));
const byInitials: Way = (asked, spelling) => {
  const letters = asked.length === 1 ? [...(asked[0] ?? '')] : asked;
  if (letters.length < 2 || letters.length > spelling.length) return false;
  const all = letters.every((letter) => letter.length === 1);
  if (all) return spelling.map((word) => word[0]).join('') === letters.join('');
  return (
    asked.some((word) => word.length > 1) &&
    inOrder(asked, spelling, (word, other) => word === other || (word.length === 1 && other.startsWith(word)))
  );
};
const byBeginning: Way = (asked, spelling) =>
  asked.every((word) => word.length > 1 && spelling.some((other) => other.startsWith(word)));

/** @see People.find */
export function findPeople(all: readonly Person[], things: readonly Thing[], name: string): Found {
  const called = spellingsOf(all);
  const words = wordsOf(name);
  const core = words.filter((word) => !AROUND.test(word));
  const asked = core.length ? core : words;
  if (asked.length === 0) return { kind: 'nobody', nearest: [] };
  const fitting = (way: Way) => called.filter(({ spellings }) => spellings.some((spelling) => way(asked, spelling)));

  const named = firstOf([
    () => called.filter(({ spellings: [own = []] }) => exactly(asked, own)),
    () => fitting(exactly),
    () => called.filter((one) => isCalled(asked, one)),
    () => byTitle(name, called),
  ]);
  if (named.length) return among(named, all);
  const thing = things.find((one) => exactly(asked, wordsOf(one.name)));
  if (thing) return { kind: 'thing', thing };
  const otherwise = firstOf([
    () => byTitleAndName(asked, called),
    () => fitting(byInitials),
    () => fitting(byBeginning),
  ]);
  if (otherwise.length) return among(otherwise, all);
  const meant = misspelt(asked, called);
  if (meant.length) return among(meant, all, true);
  const part = things.find((one) => inPart(asked, wordsOf(one.name)));
  if (part) return { kind: 'thing', thing: part };
  return { kind: 'nobody', nearest: nearest(asked, called, NEAREST).map(({ person }) => person) };
}

/** Every word is of one spelling, and not all of them are of a title in it: "president" alone calls nobody by name. */
function isCalled(asked: readonly string[], { spellings, titles }: Called): boolean {
  if (!spellings.some((spelling) => inPart(asked, spelling))) return false;
  const title = new Set(titles().flatMap(({ all }) => all));
  return asked.some((word) => !title.has(word) && !EMPTY.has(word));
}

/** "President Macron", "general Brandt-Oke": some words are of the name, the others of a title. */
function byTitleAndName(asked: readonly string[], called: readonly Called[]): Called[] {
  return called.filter(({ titles, spellings }) => {
    const title = new Set(titles().flatMap(({ all }) => all));
    return spellings.some((spelling) => {
      const rest = asked.filter((word) => !spelling.includes(word));
      return rest.length < asked.length && rest.every((word) => title.has(word));
    });
  });
}

function among(fitting: readonly Called[], all: readonly Person[], misspelt = false): Found {
  const [first, ...others] = fitting;
  if (!first || others.length)
    return { kind: 'several', candidates: fitting.slice(0, OFFERED).map(({ person }) => person) };
  const { person } = first;
  return { kind: 'person', person, similar: all.filter(({ name }) => person.similar.includes(name)), misspelt };
}

function firstOf(ways: readonly (() => readonly Called[])[]): readonly Called[] {
  for (const way of ways) {
    const found = way();
    if (found.length) return found;
  }
  return [];
}

/** @returns whether each of `asked` fits a word of `spelling`, in the same order. */
function inOrder(
  asked: readonly string[],
  spelling: readonly string[],
  fits: (word: string, other: string) => boolean,
): boolean {
  let from = 0;
  return asked.every((word) => {
    const at = spelling.findIndex((other, i) => i >= from && fits(word, other));
    from = at + 1;
    return at >= 0;
  });
}
