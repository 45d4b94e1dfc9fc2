import type { Sentence } from '../../article/article.ts';
import { usesAlias } from '../question/aliases.ts';
import type { Query } from '../question/query.ts';
import { nearness } from '../words/word-vectors.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/** How well a sentence covers the question, a number for each of the question's terms, 0..1. */
export interface Alignment {
  /** Similarity of the sentence's nearest word; 1 for the same stem. */
  readonly nearest: readonly number[];
  /** 1 where the sentence holds the term itself. */
  readonly exact: readonly number[];
}

/**
 * A sentence that calls someone by another name than the question holds the question's name all the same; so does one
 * that tells the words asked for, though it say "she".
 */
export function align({ terms, people, known }: Query, facts: SentenceFacts, sentence: Sentence): Alignment {
  const exact = terms.map(({ term }) => (facts.terms.has(term) ? 1 : 0));
  const { wordsOf, there } = known;
  const tellsWords = wordsOf && there.get(sentence)?.speaking.includes(wordsOf);
  for (const other of people) {
    const isMeant = usesAlias(other, facts) || (tellsWords && other.person === wordsOf);
    if (isMeant) for (const place of other.places) exact[place] = 1;
  }
  const nearest = terms.map(({ id }, i) => (exact[i] ? 1 : nearness(id, facts.ids)));
  return { exact, nearest };
}
