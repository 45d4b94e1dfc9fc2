import type { Article } from '../../article/article.ts';
import type { CandidateSentence } from '../compare/comparison.ts';

/** A sentence that holds one of the terms asked for: MiniSearch's score, and the terms it holds. */
export interface Hit {
  readonly candidate: CandidateSentence;
  readonly score: number;
  readonly terms: readonly string[];
}

/** What a question asks of an index, or only of its articles with certain file names; several are searched as if one. */
export interface Searched {
  /** Number of sentences. */
  readonly size: number;
  articles(files?: ReadonlySet<string>): readonly Article[];
  /** True when a sentence holds the word in any of its forms. */
  holds(word: string, files?: ReadonlySet<string>): boolean;
  /** True when a sentence writes these words side by side, in capitals or not. They are of letters and figures only. */
  holdsPair(first: string, second: string, files?: ReadonlySet<string>): boolean;
  /** Words of the sentences that are spelt nearly like `word`: up to two letters differ in the stem. */
  wordsLike(word: string, files?: ReadonlySet<string>): string[];
  /** Every sentence that holds one of the terms. */
  hits(terms: readonly string[], files?: ReadonlySet<string>): Hit[];
}
