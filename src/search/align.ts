import { isCalled } from './aliases.ts';
import type { Query } from './query.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { nearest as nearestOf } from './words/word-vectors.ts';

/** How well a sentence covers the question, a number for each of the question's terms, 0..1. */
export interface Alignment {
  /** Similarity of the sentence's nearest word; 1 for the same stem. */
  readonly nearest: readonly number[];
  /** 1 where the sentence holds the term itself. */
  readonly exact: readonly number[];
}

/** A sentence that calls someone by another name than the question holds the question's name all the same. */
export function align({ terms, people }: Query, facts: SentenceFacts): Alignment {
  const exact = terms.map(({ term }) => (facts.terms.has(term) ? 1 : 0));
  for (const person of people) if (isCalled(person, facts)) for (const place of person.places) exact[place] = 1;
  const nearest = terms.map(({ id }, i) => (exact[i] ? 1 : nearestOf(id, facts.words)));
  return { exact, nearest };
}
