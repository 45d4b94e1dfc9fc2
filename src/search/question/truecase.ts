import type { Sentence } from '../../article/article.ts';
import type { CandidateSentence } from '../compare/comparison.ts';
import { factsOf, meaningOf } from '../compare/sentence-facts.ts';
import type { Query } from './query.ts';

/**
 * On a phone names are typed in lower case. What the sources write as a name and never otherwise is a name in the
 * question, too ("truecasing", Lita et al. 2003).
 */
export function withNames(query: Query, candidates: readonly CandidateSentence[]): Query {
  const alwaysName = new Map<string, boolean>();
  for (const { article, position } of candidates) {
    const { words } = factsOf(article, article.sentences[position] as Sentence);
    for (const { term, name } of words) alwaysName.set(term, name && (alwaysName.get(term) ?? true));
  }
  const terms = query.terms.map((term) => (alwaysName.get(term.term) ? { ...term, name: true } : term));
  return { ...query, terms, matter: meaningOf(terms.filter(({ name }) => !name)) };
}
