import type { Sentence } from '../../article/article.ts';

/** One of the people of the sources: a search tells them apart, and knows nothing else of them. */
export type Somebody = object;

/** Whom a sentence names, whose words it tells, and of whom it tells what they are. */
export interface PeopleThere {
  readonly named: readonly Somebody[];
  readonly speaking: readonly Somebody[];
  readonly described: readonly Somebody[];
}

export const NOBODY: PeopleThere = { named: [], speaking: [], described: [] };

/** What a question calls somebody, or an abbreviation in it, and what else the sources call them. */
export interface NameInQuestion {
  /** As the question spells it. */
  readonly name: string;
  readonly others: readonly string[];
  /** Undefined for what is not one of the sources' people. */
  readonly person?: Somebody | undefined;
  /** Which pronoun stands for them, where anybody knows. */
  readonly pronoun?: 'he' | 'she' | undefined;
}

/** What is known of people when a question is asked. */
export interface KnownPeople {
  /** Whom the question names. */
  readonly called: readonly NameInQuestion[];
  /** Whose words it asks for. */
  readonly wordsOf?: Somebody | undefined;
  /** Where the sources speak of anybody. */
  readonly there: ReadonlyMap<Sentence, PeopleThere>;
}
