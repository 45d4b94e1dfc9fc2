import { analyse, tokenise } from './analyse.ts';
import { type Gathered, gather } from './index/gather.ts';
import type { Searched } from './index/searched.ts';
import { askedIn, MOST_TERMS, type Query, readQuery } from './question/query.ts';
import { withNames } from './question/truecase.ts';
import { matchedWords, rankAll, type Scored } from './rank.ts';
import type { Correction, Ranking, SearchOptions } from './ranking.ts';
import { writeOut } from './spelling/slang.ts';
import { correct, mayBeSlip, mayBeSlipToo, soundingLike, type Vocabulary } from './spelling/spelling.ts';
import { supportOf } from './support/support.ts';

/** So many words of a question may be slips; each costs a look through the vocabulary. Our sets have four at most. */
const MOST_SLIPS = 6;

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
  const { text, corrected } = spell(indexes, askedIn(question), only);
  const typed = readQuery(text, options.people?.(text));
  const gathered = gather(indexes, typed, only);
  return { query: withNames(typed, gathered.candidates), gathered, corrected };
}

/** @returns the word as the question spells it. */
function typed(word: string, corrected: readonly Correction[]): string {
  return corrected.find(({ to }) => to === word)?.from ?? word;
}

/**
 * Puts right the words that neither the sources nor the dictionary know, and, in a question that has such words or
 * slang, rare words of the dictionary that the sources do not hold. What was taken for a word of the dictionary
 * alone ("mcuh" for "much") only helps to understand the question, and is not told to the asker.
 */
function spell(
  indexes: readonly Searched[],
  question: string,
  files?: ReadonlySet<string>,
): { text: string; corrected: Correction[] } {
  const vocabulary: Vocabulary = {
    has: (word) => indexes.some((index) => index.holds(word, files)),
    like: (word) => indexes.flatMap((index) => index.wordsLike(word, files)),
  };
  const corrected: Correction[] = [];
  let text = writeOut(question);
  let left = MOST_SLIPS;
  const put = (isSlip: typeof mayBeSlip, meant: typeof correct) => {
    const words = [...new Set(tokenise(text))].filter((word) => analyse(word) !== null);
    for (const from of words.slice(0, MOST_TERMS)) {
      if (left === 0 || !isSlip(from, vocabulary)) continue;
      left -= 1;
      const to = meant(from, vocabulary);
      if (to === null) continue;
      corrected.push({ from, to });
      text = text.replace(new RegExp(`(?<!\\p{L})${from}(?!\\p{L})`, 'gu'), to);
    }
  };
  put(mayBeSlip, correct);
  if (text !== question) put(mayBeSlipToo, soundingLike);
  return { text, corrected };
}

function toMatch({ comparison, score }: Scored): Ranking['matches'][number] {
  const { candidate } = comparison;
  return { article: candidate.article, sentence: comparison.sentence, score, words: matchedWords(comparison) };
}
