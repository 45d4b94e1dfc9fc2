import { termsOf } from './analyse.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/** Someone the question names. */
export interface KnownOtherwise {
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
 * @param aliases a name as the question spells it -> other names of the same person.
 */
export function readAliases(
  terms: readonly string[],
  aliases: ReadonlyMap<string, readonly string[]>,
): KnownOtherwise[] {
  return Array.from(aliases, ([name, others]) => {
    const foreign = others.map(termsOf).filter((other) => other.length && !other.some((term) => terms.includes(term)));
    return { places: placesOf(name, terms), others: foreign };
  });
}

/** Places of a name's terms among the query's. */
export function placesOf(name: string, terms: readonly string[]): number[] {
  return termsOf(name)
    .map((term) => terms.indexOf(term))
    .filter((place) => place >= 0);
}

/** @returns whether the sentence calls them by one of their other names: its terms in a row. */
export function usesAlias({ others }: KnownOtherwise, { words, terms }: SentenceFacts): boolean {
  return others.some((name) => {
    if (!name.every((term) => terms.has(term))) return false;
    return words.some((_, at) => name.every((term, i) => words[at + i]?.term === term));
  });
}
