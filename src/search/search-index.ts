import MiniSearch from 'minisearch';
import type { Article, Sentence } from '../article/article.ts';
import { analyse } from './analyse.ts';

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
  /** Words taken for others because no source contains them. */
  readonly corrected: readonly { readonly from: string; readonly to: string }[];
}

export interface SearchOptions {
  /** Only articles with one of these `source.file` names. */
  readonly files?: readonly string[];
  /** At most so many matches. */
  readonly limit?: number;
  /** Other names for people the question names: a name as the question spells it -> its aliases on this shelf. */
  readonly aliases?: ReadonlyMap<string, readonly string[]>;
}

/** Finds sentences. Immutable: a changed shelf gets a new index. */
export class SearchIndex {
  readonly #articles: readonly Article[];
  readonly #engine: MiniSearch;

  constructor(articles: readonly Article[]) {
    this.#articles = articles;
    this.#engine = new MiniSearch({ fields: ['text'], processTerm: analyse });
    articles.forEach((article, a) => {
      this.#engine.addAll(article.sentences.map((sentence, s) => ({ id: `${a} ${s}`, text: sentence.text })));
    });
  }

  /** @param question the user's own words, any length. */
  search(question: string, { files, limit = 10 }: SearchOptions = {}): Ranking {
    const matches: Match[] = [];
    for (const hit of this.#engine.search(question)) {
      const [a = 0, s = 0] = String(hit.id).split(' ').map(Number);
      const article = this.#articles[a];
      const sentence = article?.sentences[s];
      if (!article || !sentence || (files && !files.includes(article.source.file))) continue;
      matches.push({ article, sentence, score: hit.score, words: Object.keys(hit.match) });
      if (matches.length === limit) break;
    }
    const score = matches[0]?.score ?? 0;
    return { matches, support: score / (score + 10), unknown: [], corrected: [] };
  }
}
