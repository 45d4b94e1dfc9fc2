import type { Steps } from '../../in-steps.ts';
import { addTo } from '../multimap.ts';
import type { Person } from '../person.ts';
import { fold } from '../words/fold.ts';
import { isHumanNoun } from '../words/human-nouns.ts';
import { IS, lookUp } from '../words/lexicon.ts';
import { byTitle } from './by-title.ts';
import { beginningsOf, type Called, spellingsOf } from './called.ts';
import { peopleInSentences } from './in-sentences.ts';
import { once } from './once.ts';
import { EMPTY } from './title.ts';
import { wordsOf } from './words-of.ts';

/** The longest name or title looked for in a question, in words. */
const LONGEST = 6;
/** Titles given as other names, at most. */
const TITLES = 3;

/** Spelling, or the last word of one, in folded words -> those it may mean, in a list of people. */
interface Bearers {
  readonly whole: ReadonlyMap<string, readonly Called[]>;
  readonly last: ReadonlyMap<string, readonly Called[]>;
}

const bearersOf = once(function* (people: readonly Person[]): Steps<Bearers> {
  const [whole, last] = [new Map<string, Called[]>(), new Map<string, Called[]>()];
  for (const called of yield* spellingsOf.steps(people)) {
    for (const line of new Set(called.lines)) addTo(whole, line, called);
    for (const word of new Set(called.spellings.map((words) => words.at(-1) ?? ''))) addTo(last, word, called);
    yield;
  }
  return { whole, last };
});

/** Works out, for a list of people, what a question that may name them needs: their names, titles and sentences. */
export function* prepareNames(people: readonly Person[]): Steps<void> {
  yield* bearersOf.steps(people);
  yield* beginningsOf.steps(people);
  yield* peopleInSentences.steps(people);
}

/**
 * Finds the people a question names or gives a title to.
 *
 * @returns the name or title as the question spells it -> the person, in the question's order. What could mean several
 *   people is left out.
 */
export function namedIn(people: readonly Person[], question: string): Map<string, Person> {
  const words = [...question.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)];
  const found = new Map<string, Person>();
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + LONGEST); to > from; to--) {
      const last = words[to - 1];
      const text = question
        .slice(words[from]?.index, (last?.index ?? 0) + (last?.[0].length ?? 0))
        .replace(/[.'’-]+$/, '');
      const person = meant(people, text, from === 0);
      if (!person) continue;
      found.set(text, person);
      from = to - 1;
      break;
    }
  }
  return found;
}

/** @returns the one person a name, surname or title means. @param isFirst whether it opens the question. */
function meant(people: readonly Person[], text: string, isFirst: boolean): Person | undefined {
  const words = wordsOf(text);
  const { whole, last } = bearersOf(people);
  const named =
    whole.get(words.join(' ')) ?? (mayBeSurname(text, isFirst) ? last.get(words.join(' ')) : undefined) ?? [];
  if (named.length > 0) return named.length === 1 ? named[0]?.person : undefined;
  const titled = words.filter((word) => !EMPTY.has(word));
  if (
    !titled.some((word) => isHumanNoun(word)) ||
    titled.length < 2 ||
    EMPTY.has(words[0] ?? '') ||
    EMPTY.has(words.at(-1) ?? '')
  )
    return undefined;
  const [first, ...others] = byTitle(text, people);
  return others.length === 0 ? first?.person : undefined;
}

/** What is written as a name in mid-question; and what no list knows as a word or a place. */
function mayBeSurname(text: string, isFirst: boolean): boolean {
  return (
    (!isFirst && /^\p{Lu}/u.test(text)) || (lookUp(fold(text)) & (IS.word | IS.rare | IS.place | IS.function)) === 0
  );
}

/** @returns what else the sources call a person whom a question calls `text`: other names, and titles. */
export function otherNames({ name, aliases, roles }: Person, text: string): string[] {
  const titles = roles.map((role) => role.text).filter((title) => /^\p{Lu}.* /u.test(title));
  return [...new Set([name, ...aliases, ...titles.slice(0, TITLES)])].filter((other) => other !== text);
}
