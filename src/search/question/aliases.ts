import { termsOf } from '../analyse.ts';
import type { SentenceFacts } from '../compare/sentence-facts.ts';
import type { NameInQuestion, Somebody } from './known-people.ts';

/** Someone the question names, or an abbreviation in it. */
export interface KnownOtherwise {
  /** Undefined for what is not one of the sources' people. */
  readonly person: Somebody | undefined;
  /** Places of the name's terms among the query's terms. */
  readonly places: readonly number[];
  /** The terms of each other name that the sources have for them. */
  readonly others: readonly (readonly string[])[];
}

/**
 * Names that share a word with the question are left out: they match by that word, and "Ada" alone says less than
 * "Ada Plum".
 *
 * @param terms the query's terms, in their places.
 */
export function readAliases(terms: readonly string[], called: readonly NameInQuestion[]): KnownOtherwise[] {
  return called.map(({ name, others, person }) => ({
    person,
    places: termsOf(name)
      .map((term) => terms.indexOf(term))
      .filter((place) => place >= 0),
    others: others.map(termsOf).filter((other) => other.length && !other.some((term) => terms.includes(term))),
  }));
}

/** @returns whether the sentence calls them by one of their other names: its terms in a row. */
export function usesAlias({ others }: KnownOtherwise, { words, terms }: SentenceFacts): boolean {
  return others.some((name) => {
    if (!name.every((term) => terms.has(term))) return false;
    return words.some((_, at) => name.every((term, i) => words[at + i]?.term === term));
  });
}
