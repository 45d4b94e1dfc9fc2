import { type Citation, cite } from '../article/citation.ts';
import type { Evidence, NamedIn, Person } from '../people/person.ts';
import type { Shelf } from '../shelf/shelf.ts';

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

/** A sentence that names somebody or something, and where it stands. */
export interface Named {
  readonly sentence: string;
  readonly citation: Citation;
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
  readonly mentions: readonly Named[];
  /** People named in the same sentences, most often first. */
  readonly with: readonly { readonly name: string; readonly count: number }[];
}

/** What asking for a name comes to: one person, a choice, a place or organisation, or nobody. */
export type Who =
  /** `misspelt`: nobody is called exactly so; the card is of the one person it can mean. */
  | { readonly kind: 'person'; readonly card: Card; readonly similar: readonly string[]; readonly misspelt: boolean }
  | { readonly kind: 'thing'; readonly name: string; readonly mentions: readonly Named[] }
  | { readonly kind: 'several'; readonly candidates: readonly string[] }
  | { readonly kind: 'nobody'; readonly nearest: readonly string[] };

/** Answers who someone is, by the shelf's sources alone. */
export function who(shelf: Shelf, name: string): Who {
  const found = shelf.people.find(name);
  if (found.kind === 'several') return { kind: 'several', candidates: names(found.candidates) };
  if (found.kind === 'nobody') return { kind: 'nobody', nearest: names(found.nearest) };
  if (found.kind === 'thing') {
    return { kind: 'thing', name: found.thing.name, mentions: found.thing.mentions.map(toNamed) };
  }
  const { person, similar, misspelt } = found;
  return { kind: 'person', card: toCard(person, describe(shelf, person)), similar: names(similar), misspelt };
}

function names(people: readonly Person[]): string[] {
  return people.map(({ name }) => name);
}

/** Statements by others in which the person is named. */
function describe(shelf: Shelf, person: Person): Described[] {
  const others = shelf.people.all.filter((other) => other !== person);
  return others.flatMap((other) =>
    other.statements
      .filter((statement) => person.mentions.some((mention) => standsIn(mention, statement)))
      .map((statement) => ({ ...toCited(statement), by: other.name })),
  );
}

function standsIn(mention: NamedIn, { article, sentence, text }: Evidence): boolean {
  return mention.article === article && mention.start >= sentence.start && mention.end <= sentence.start + text.length;
}

function toCard(
  { name, aliases, roles, statements, mentions, companions }: Person,
  described: readonly Described[],
): Card {
  return {
    name,
    aliases,
    roles: distinct(roles).map(toCited),
    statements: statements.map(toCited),
    described,
    mentions: mentions.map(toNamed),
    with: companions,
  };
}

/** @returns each role once, where it stands first: "the judge", "Judge" and "the judge" again are one. */
function distinct(roles: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return roles.filter(({ text }) => {
    const key = text.toLowerCase().replace(/^(?:an?|the) /, '');
    return !seen.has(key) && seen.add(key);
  });
}

function toNamed({ article, sentence }: NamedIn): Named {
  return { sentence: sentence.text, citation: cite(article, sentence) };
}

function toCited({ article, sentence, text }: Evidence): Cited {
  return { text, citation: cite(article, sentence) };
}
