import type { Sentence } from '../article/article.ts';
import { atOnce, type Steps } from '../in-steps.ts';
import { wordsOf } from '../people/ask/words-of.ts';
import type { Evidence, Person } from '../people/person.ts';
import type { Shelf } from '../shelf/shelf.ts';
import { roleQuestions } from './role-questions.ts';

/** A question the shelf can answer. */
export interface Suggestion {
  readonly text: string;
  /** The text in folded words, and these in one line. */
  readonly words: readonly string[];
  readonly line: string;
}

/** Subjects of somebody's statements that are asked after, at most. */
const SUBJECTS = 4;

const kept = new WeakMap<Shelf['people'], readonly Suggestion[]>();

/** @returns questions made from the shelf's people, roles and statements; most mentioned people first. Made once. */
export function questionsOf({ people }: Pick<Shelf, 'people'>): readonly Suggestion[] {
  return kept.get(people) ?? atOnce(makeQuestions(people));
}

/** Makes them ahead of the first who asks, in steps. */
export function* makeQuestions(people: Shelf['people']): Steps<readonly Suggestion[]> {
  const { all } = people;
  const subjects = yield* subjectsOf(people);
  const makers: readonly ((person: Person) => string[])[] = [
    aboutThem,
    (person) => roleQuestions(person, all),
    (person) => (subjects.get(person) ?? []).map((subject) => `What did ${person.name} say about ${subject}?`),
  ];
  const texts = new Set<string>();
  for (const make of makers) {
    for (const person of all) {
      for (const text of make(person)) texts.add(text);
      yield;
    }
  }
  const made: Suggestion[] = [];
  for (const text of texts) {
    const words = wordsOf(text);
    made.push({ text, words, line: words.join(' ') });
    yield;
  }
  kept.set(people, made);
  return made;
}

function aboutThem({ name, statements, roles }: Person): string[] {
  return [...(statements.length ? [`What did ${name} say?`] : []), ...(roles.length ? [`Who is ${name}?`] : [])];
}

/** What a country's people are called stands beside a noun and is no subject: "Ukrainian", "Polish". */
const ADJECTIVES = /(?:ian|ish|ese|ch)$|\.$/;

/** For everyone who speaks: names of others, and of places and organisations, in the sentences they speak in. */
function* subjectsOf(people: Shelf['people']): Steps<Map<Person, string[]>> {
  const named = new Map<Sentence, { readonly name: string; readonly start: number }[]>();
  const things = people.things.filter(({ name }) => name.length > 2 && !ADJECTIVES.test(name));
  for (const { name, mentions } of [...people.all, ...things]) {
    yield;
    for (const { sentence, start } of mentions) {
      const list = named.get(sentence);
      if (list) list.push({ name, start });
      else named.set(sentence, [{ name, start }]);
    }
  }
  const subjects = new Map<Person, string[]>();
  for (const person of people.all) {
    yield;
    const names = person.statements.flatMap((statement) => namesIn(statement, named.get(statement.sentence) ?? []));
    const others = [...new Set(names)].filter((name) => name !== person.name && !person.aliases.includes(name));
    subjects.set(person, others.slice(0, SUBJECTS));
  }
  return subjects;
}

/** Names after the statement's verb: those before it are more likely of the speaker or the place. */
function namesIn(
  { sentence, text }: Evidence,
  named: readonly { readonly name: string; readonly start: number }[],
): string[] {
  const from = sentence.start + Math.min(text.length, sentence.text.length) / 4;
  return named.filter(({ start }) => start >= from).map(({ name }) => name);
}
