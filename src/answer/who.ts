import type { Source } from '../article/article.ts';
import type { Person } from '../people/person.ts';
import type { Shelf } from '../shelf/shelf.ts';
import { type Card, cardOf, type NamingSentence, toNaming } from './card.ts';

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
  | { readonly kind: 'thing'; readonly name: string; readonly mentions: readonly NamingSentence[] }
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
    return { kind: 'thing', name: found.thing.name, mentions: found.thing.mentions.map(toNaming) };
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
  return { kind: 'person', card: cardOf(shelf, person), similar, misspelt };
}

function toCandidate({ name, roles, mentions }: Person): Candidate {
  const [first] = mentions;
  if (!first) throw new Error(`${name} is named nowhere`);
  return { name, role: roles[0]?.text ?? null, source: first.article.source };
}
