import type { Article, Sentence } from '../article/article.ts';
import type { KnownPeople } from './question/known-people.ts';

/** One sentence that matched, with its relevance. */
export interface Match {
  readonly article: Article;
  readonly sentence: Sentence;
  /** Comparable within one ranking only; higher is better. */
  readonly score: number;
  /** The sentence's own words that matched, as they stand in it (for bold type). */
  readonly words: readonly string[];
}

/** The ordered matches for one question, best first, and what the finder thinks of them. */
export interface Ranking {
  readonly matches: readonly Match[];
  /** Estimated probability (0..1) that the first match answers the question. */
  readonly support: number;
  /** Content words of the question that no searched source uses, as the question spells them. */
  readonly unknown: readonly string[];
  /** Those of them that are names. */
  readonly unknownNames: readonly string[];
  /** Words taken for others because no source contains them. */
  readonly corrected: readonly Correction[];
  /** What was known of people. */
  readonly people: KnownPeople;
}

export interface Correction {
  readonly from: string;
  readonly to: string;
}

export interface SearchOptions {
  /** Only articles with one of these `source.file` names. */
  readonly files?: readonly string[];
  /** At most so many matches; 10 unless told. */
  readonly limit?: number;
  /** Tells what is known of people when this is asked: the question with its spelling settled. Nobody is known unless told. */
  readonly people?: (question: string) => KnownPeople;
}
