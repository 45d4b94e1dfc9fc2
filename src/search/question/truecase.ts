import type { Sentence } from '../../article/article.ts';
import type { CandidateSentence } from '../compare/comparison.ts';
import { factsOf, meaningOf, type SentenceFacts } from '../compare/sentence-facts.ts';
import type { Query } from './query.ts';

/**
 * On a phone names are typed in lower case. What the sources write as a name and never otherwise is a name in the
 * question, too ("truecasing", Lita et al. 2003).
 */
export function withNames(query: Query, candidates: readonly CandidateSentence[]): Query {
  const facts = candidates.map(({ article, position }) => factsOf(article, article.sentences[position] as Sentence));
  const terms = query.terms.map((term) =>
    term.name || isAlwaysName(term.term, facts) ? { ...term, name: true } : term,
  );
  return { ...query, terms, matter: meaningOf(terms.filter(({ name }) => !name)) };
}

function isAlwaysName(term: string, facts: readonly SentenceFacts[]): boolean {
  const holding = facts.filter(({ terms }) => terms.has(term));
  return holding.length > 0 && holding.every(({ words }) => words.every((word) => word.term !== term || word.name));
}
