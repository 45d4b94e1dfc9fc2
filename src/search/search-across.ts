import { analyse } from './analyse.ts';
import { type Gathered, gather } from './index/gather.ts';
import type { Searched } from './index/searched.ts';
import { askedIn, type Query, readQuery } from './question/query.ts';
import { withNames } from './question/truecase.ts';
import { matchedWords, rankAll, type Scored } from './rank.ts';
import type { Correction, Ranking, SearchOptions } from './ranking.ts';
import { spell } from './spelling/spell.ts';
import { supportOf } from './support/support.ts';

/**
 * Ranks the sentences of several indexes together, as if they were one.
 *
 * @param question the user's own words, any length.
 */
export function searchAcross(indexes: readonly Searched[], question: string, options: SearchOptions = {}): Ranking {
  const { query, gathered, corrected } = find(indexes, question, options);
  const scored = rankAll(query, gathered);
  const known = gathered.statistics.holding;
  const unknown = query.terms
    .filter(({ term }, i) => !known.has(term) && scored[0]?.comparison.weights[i] !== 0)
    .map(({ text, name, id }) => ({ text: typed(text, corrected), isName: name && (id < 0 || /^\p{Lu}/u.test(text)) }));
  return {
    matches: scored.slice(0, options.limit ?? 10).map(toMatch),
    support: supportOf(query, scored, gathered.statistics),
    unknown: unknown.map(({ text }) => text),
    unknownNames: unknown.filter(({ isName }) => isName).map(({ text }) => text),
    corrected: corrected.filter(({ to }) => known.has(analyse(to) ?? '')),
    people: query.known,
  };
}

/** The question read and its candidates gathered: all of a search but the ranking. */
export function find(
  indexes: readonly Searched[],
  question: string,
  options: SearchOptions,
): { query: Query; gathered: Gathered; corrected: readonly Correction[] } {
  const only = options.files && new Set(options.files);
  const vocabulary = {
    has: (word: string) => indexes.some((index) => index.holds(word, only)),
    hasPair: (first: string, second: string) => indexes.some((index) => index.holdsPair(first, second, only)),
    like: (word: string) => indexes.flatMap((index) => index.wordsLike(word, only)),
  };
  const { text, corrected } = spell(askedIn(question), vocabulary);
  const typed = readQuery(text, options.people?.(text));
  const gathered = gather(indexes, typed, only);
  return { query: withNames(typed, gathered.candidates), gathered, corrected };
}

/** @returns the word as the question spells it. */
function typed(word: string, corrected: readonly Correction[]): string {
  return corrected.find(({ to }) => to === word)?.from ?? word;
}

function toMatch({ comparison, score }: Scored): Ranking['matches'][number] {
  const { candidate } = comparison;
  return { article: candidate.article, sentence: comparison.sentence, score, words: matchedWords(comparison) };
}
