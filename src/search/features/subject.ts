import type { Comparison } from '../compare/comparison.ts';
import { factsOf, type SentenceFacts } from '../compare/sentence-facts.ts';
import { covered } from '../compare/term-weights.ts';
import { nearness } from '../words/word-vectors.ts';
import type { Feature } from './feature.ts';

/** Whether what the question is about comes first in the sentence, where English has its subject. */
export const SUBJECT: readonly Feature[] = [
  {
    name: 'subject',
    says: "each question word's nearest among the first three of the sentence, by weight",
    of: (c) => atHead(c, c.facts),
  },
  {
    name: 'subject before',
    says: 'opens with a pronoun: what the head of the sentence before adds to that',
    of: (c) => {
      const before = c.facts.marks.has('opensWithPronoun') ? factsBefore(c) : null;
      return before ? Math.max(0, atHead(c, before) - atHead(c, c.facts)) : 0;
    },
  },
];

/** So many words that mean something hold the subject of most sentences. */
const HEAD = 3;

function atHead({ query, weights }: Comparison, { words }: SentenceFacts): number {
  const head = words.slice(0, HEAD);
  const ids = Uint16Array.from(head.flatMap(({ id }) => (id < 0 ? [] : id)));
  const holds = (term: string) => head.some((word) => word.term === term);
  return covered(
    weights,
    query.terms.map(({ term, id }) => (holds(term) ? 1 : nearness(id, ids))),
  );
}

function factsBefore({ candidate: { article, position } }: Comparison): SentenceFacts | null {
  const before = article.sentences[position - 1];
  return before ? factsOf(article, before) : null;
}
