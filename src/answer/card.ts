import { type Citation, cite } from '../article/citation.ts';
import type { Evidence, NamedIn, Person } from '../people/person.ts';
import { american } from '../search/words/american.ts';
import type { Shelf } from '../shelf/shelf.ts';
import { spokenIn } from './spoken.ts';

/** An exact slice of an article, and where it stands. */
export interface Cited {
  readonly text: string;
  readonly citation: Citation;
}

/** Somebody's words about somebody else. */
export interface Described extends Cited {
  /** Whose words they are. */
  readonly by: string;
}

/** What the sources say of one person. */
export interface Card {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly Cited[];
  /** What they are quoted or reported as saying. */
  readonly statements: readonly Cited[];
  /** What others are quoted or reported as saying of them. */
  readonly described: readonly Described[];
  /** The sentences that name them. */
  readonly mentions: readonly Cited[];
  /** People named in the same sentences, most often first. */
  readonly with: readonly { readonly name: string; readonly count: number }[];
}

/** Statements by others in which the person is named, by speaker: those most often named first. */
function describe(shelf: Shelf, person: Person): Described[] {
  const told = new Set(
    person.mentions.flatMap((mention) =>
      spokenIn(shelf, mention.sentence).filter((spoken) => spoken.person !== person && standsIn(mention, spoken)),
    ),
  );
  const speakers = new Set([...told].map((spoken) => spoken.person));
  return shelf.people.all
    .filter((other) => speakers.has(other))
    .flatMap((other) => [...told].filter((spoken) => spoken.person === other))
    .map((spoken) => ({ ...toCited(spoken), by: spoken.person.name }));
}

function standsIn(mention: NamedIn, { sentence, text }: Evidence): boolean {
  return mention.start >= sentence.start && mention.end <= sentence.start + text.length;
}

/** @returns the card of one of a shelf's people. */
export function cardOf(shelf: Shelf, person: Person): Card {
  const { name, aliases, roles, statements, mentions, companions } = person;
  return {
    name,
    aliases,
    roles: distinct(roles).map(toCited),
    statements: statements.map(toCited),
    described: describe(shelf, person),
    mentions: mentions.map(toCited),
    with: companions,
  };
}

/** @returns each wording, however spelled, once, where it stands first; what only words another anew ("Judge", "the judge") comes last. */
function distinct(roles: readonly Evidence[]): Evidence[] {
  const wordings = firstBy(roles, ({ text }) => text.replace(/[a-z]+/g, american));
  const first = new Set(firstBy(wordings, ({ text }) => text.toLowerCase().replace(/^(?:an?|the) /, '')));
  return [...first, ...wordings.filter((role) => !first.has(role))];
}

function firstBy<T>(list: readonly T[], keyOf: (one: T) => string): T[] {
  const seen = new Set<string>();
  return list.filter((one) => !seen.has(keyOf(one)) && seen.add(keyOf(one)));
}

export function toCited({ article, sentence, text }: Evidence): Cited {
  return { text, citation: cite(article, sentence) };
}
