import type { Source } from '../article/article.ts';
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

/** Someone to choose. Two may have the very same name; then they are named in different articles. */
export interface Candidate {
  readonly name: string;
  /** The first title the sources give them, an exact slice; null: none. */
  readonly role: string | null;
  /** Of the first article that names them. */
  readonly source: Source;
}

/** What asking for a name comes to: one person, a choice, a place or organisation, or nobody. */
export type Who =
  /** `misspelt`: nobody is called exactly so; the card is of the one person it can mean. */
  | { readonly kind: 'person'; readonly card: Card; readonly similar: readonly string[]; readonly misspelt: boolean }
  | { readonly kind: 'thing'; readonly name: string; readonly mentions: readonly Named[] }
  | { readonly kind: 'several'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'nobody'; readonly nearest: readonly Candidate[] };

/**
 * Answers who someone is, by the shelf's sources alone.
 *
 * @param isFrom tells the article that a `Candidate` of this name was chosen from; if it is gone, the name alone counts.
 */
export function who(shelf: Shelf, name: string, isFrom?: (file: string) => boolean): Who {
  const chosen =
    isFrom &&
    shelf.people.all.find(
      (person) => person.name === name && person.mentions.some(({ article }) => isFrom(article.source.file)),
    );
  if (chosen) return aPerson(shelf, chosen, chosen.similar, false);
  const found = shelf.people.find(name);
  if (found.kind === 'several') return { kind: 'several', candidates: found.candidates.map(toCandidate) };
  if (found.kind === 'nobody') return { kind: 'nobody', nearest: found.nearest.map(toCandidate) };
  if (found.kind === 'thing') {
    return { kind: 'thing', name: found.thing.name, mentions: found.thing.mentions.map(toNamed) };
  }
  const { person, similar, misspelt } = found;
  return aPerson(
    shelf,
    person,
    similar.map((other) => other.name),
    misspelt,
  );
}

function aPerson(shelf: Shelf, person: Person, similar: readonly string[], misspelt: boolean): Who {
  return { kind: 'person', card: toCard(person, describe(shelf, person)), similar, misspelt };
}

function toCandidate({ name, roles, mentions }: Person): Candidate {
  const [first] = mentions;
  if (!first) throw new Error(`${name} is named nowhere`);
  return { name, role: roles[0]?.text ?? null, source: first.article.source };
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

/** @returns each wording once, where it stands first; what only words another anew ("Judge", "the judge") comes last. */
function distinct(roles: readonly Evidence[]): Evidence[] {
  const wordings = firstBy(roles, ({ text }) => text);
  const first = new Set(firstBy(wordings, ({ text }) => text.toLowerCase().replace(/^(?:an?|the) /, '')));
  return [...first, ...wordings.filter((role) => !first.has(role))];
}

function firstBy<T>(list: readonly T[], keyOf: (one: T) => string): T[] {
  const seen = new Set<string>();
  return list.filter((one) => !seen.has(keyOf(one)) && seen.add(keyOf(one)));
}

function toNamed({ article, sentence }: NamedIn): Named {
  return { sentence: sentence.text, citation: cite(article, sentence) };
}

function toCited({ article, sentence, text }: Evidence): Cited {
  return { text, citation: cite(article, sentence) };
}
