import type { Source } from '../article/article.ts';
import { spellingsOf } from '../people/ask/called.ts';
import { isCalled } from '../people/ask/ways.ts';
import { wordsOf } from '../people/ask/words-of.ts';
import type { Person } from '../people/person.ts';
import type { Shelf } from '../shelf/shelf.ts';
import { type Card, type Cited, cardOf, toCited } from './card.ts';

/** Someone to choose. Two may have the very same name; then they are named in different articles. */
export interface PersonMeant {
  readonly name: string;
  /** The first title the sources give them, an exact slice; null: none. */
  readonly role: string | null;
  /** Of the first article that names them. */
  readonly source: Source;
}

/** What asking for a name comes to: one person, a choice, a place or organisation, or nobody. */
export type Who =
  /**
   * `misspelt`: nobody is called exactly so; the card is of the one person it can mean. `similar`: who may be the same
   * person, and then who else bears the name asked for.
   */
  | { readonly kind: 'person'; readonly card: Card; readonly similar: readonly string[]; readonly misspelt: boolean }
  | { readonly kind: 'thing'; readonly name: string; readonly mentions: readonly Cited[] }
  | { readonly kind: 'several'; readonly candidates: readonly PersonMeant[] }
  | { readonly kind: 'nobody'; readonly nearest: readonly PersonMeant[] };

/**
 * Answers who someone is, by the shelf's sources alone.
 *
 * @param isFrom tells the article that a `PersonMeant` of this name was chosen from; if it is gone, the name alone counts.
 */
export function who(shelf: Shelf, name: string, isFrom?: (file: string) => boolean): Who {
  const chosen =
    isFrom &&
    shelf.people.all.find(
      (person) => person.name === name && person.mentions.some(({ article }) => isFrom(article.source.file)),
    );
  if (chosen) return aPerson(shelf, chosen, chosen.similar, false);
  const found = shelf.people.find(name);
  if (found.kind === 'several') return { kind: 'several', candidates: found.candidates.map(toPersonMeant) };
  if (found.kind === 'nobody') return { kind: 'nobody', nearest: found.nearest.map(toPersonMeant) };
  if (found.kind === 'thing') {
    return { kind: 'thing', name: found.thing.name, mentions: found.thing.mentions.map(toCited) };
  }
  const { person, similar, misspelt } = found;
  const others = new Set([...similar, ...namesakes(shelf, person, name)]);
  return aPerson(
    shelf,
    person,
    Array.from(others, (other) => other.name),
    misspelt,
  );
}

/** Namesakes told of, at most. */
const NAMESAKES = 10;

/** An article that calls one of them "Osei" makes that name hers; asked on a whole shelf, it may mean another as well. */
function namesakes({ people }: Shelf, person: Person, name: string): Person[] {
  const asked = wordsOf(name);
  return spellingsOf(people.all)
    .filter((one) => one.person !== person && isCalled(asked, one))
    .slice(0, NAMESAKES)
    .map((one) => one.person);
}

function aPerson(shelf: Shelf, person: Person, similar: readonly string[], misspelt: boolean): Who {
  return { kind: 'person', card: cardOf(shelf, person), similar, misspelt };
}

function toPersonMeant({ name, roles, mentions }: Person): PersonMeant {
  const [first] = mentions;
  if (!first) throw new Error(`${name} is named nowhere`);
  return { name, role: roles[0]?.text ?? null, source: first.article.source };
}
