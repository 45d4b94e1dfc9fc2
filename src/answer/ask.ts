import { type Citation, cite } from '../article/citation.ts';
import type { Match } from '../search/search-index.ts';
import type { Shelf } from '../shelf/shelf.ts';
import { findSources } from './find-sources.ts';

/** Consecutive sentences, quoted. `text` and `sentence` are exact slices of the article's text. */
export interface Passage {
  readonly sentence: string;
  readonly text: string;
  readonly score: number;
  readonly words: readonly string[];
  readonly citation: Citation;
}

export interface Answer {
  readonly question: string;
  readonly found: boolean;
  readonly support: number;
  readonly passages: readonly Passage[];
  readonly unknown: readonly string[];
  readonly corrected: readonly { readonly from: string; readonly to: string }[];
}

/** Support from which on an answer counts as found. */
const FOUND = 0.3;

/** Answers a question from the shelf, or says that it does not. */
export function ask(shelf: Shelf, question: string, options: { source?: string; limit?: number } = {}): Answer {
  const files = options.source === undefined ? undefined : findSources(shelf, options.source);
  const ranking = shelf.index.search(question, { limit: options.limit ?? 5, ...(files ? { files } : {}) });
  const { support, unknown, corrected } = ranking;
  const found = ranking.matches.length > 0 && support >= FOUND;
  return { question, found, support, passages: ranking.matches.map(toPassage), unknown, corrected };
}

function toPassage({ article, sentence, score, words }: Match): Passage {
  return { sentence: sentence.text, text: sentence.text, score, words, citation: cite(article, sentence) };
}
