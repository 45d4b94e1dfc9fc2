import { type Citation, cite } from '../article/citation.ts';
import type { Evidence, Person } from '../people/person.ts';
import type { Shelf } from '../shelf/shelf.ts';

/** An exact slice of an article, and where it stands. */
export interface Cited {
  readonly text: string;
  readonly citation: Citation;
}

/** What the sources say of one person. */
export interface Card {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly Cited[];
  readonly statements: readonly Cited[];
  readonly mentions: readonly { readonly sentence: string; readonly citation: Citation }[];
  /** People named in the same sentences, most often first. */
  readonly with: readonly { readonly name: string; readonly count: number }[];
}

/** What asking for a name comes to: one person, a choice, or nobody. */
export type Who =
  | { readonly kind: 'person'; readonly card: Card; readonly similar: readonly string[] }
  | { readonly kind: 'several'; readonly candidates: readonly string[] }
  | { readonly kind: 'nobody'; readonly nearest: readonly string[] };

/** Answers who someone is, by the shelf's sources alone. */
export function who(shelf: Shelf, name: string): Who {
  const found = shelf.people.find(name);
  if (found.kind === 'several') return { kind: 'several', candidates: names(found.candidates) };
  if (found.kind === 'nobody') return { kind: 'nobody', nearest: names(found.nearest) };
  return { kind: 'person', card: toCard(found.person), similar: names(found.similar) };
}

function names(people: readonly Person[]): string[] {
  return people.map(({ name }) => name);
}

function toCard({ name, aliases, roles, statements, mentions, companions }: Person): Card {
  return {
    name,
    aliases,
    roles: roles.map(toCited),
    statements: statements.map(toCited),
    mentions: mentions.map(({ article, sentence }) => ({ sentence: sentence.text, citation: cite(article, sentence) })),
    with: companions,
  };
}

function toCited({ article, sentence, text }: Evidence): Cited {
  return { text, citation: cite(article, sentence) };
}
