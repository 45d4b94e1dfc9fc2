import MiniSearch from 'minisearch';
import type { Article } from '../article/article.ts';
import { analyse, tokenise } from './analyse.ts';
import type { Candidate } from './comparison.ts';
import type { Ranking, SearchOptions } from './ranking.ts';
import { searchAcross } from './search-across.ts';

/** An article's place in the index: its sentences have the ids from `first` on, in reading order. */
interface Entry {
  readonly article: Article;
  readonly first: number;
}

/** Finds sentences. Each change is one synchronous step, so that no question sees half of it. */
export class SearchIndex {
  readonly #engine = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: tokenise,
    processTerm: analyse,
  });
  readonly #entries = new Map<string, Entry>();
  /** Id of a sentence -> its article; the position is the id less the entry's first. */
  readonly #owners = new Map<number, Entry>();
  #next = 0;

  constructor(articles: readonly Article[] = []) {
    for (const article of articles) this.add(article);
  }

  /** Number of sentences. */
  get size(): number {
    return this.#owners.size;
  }

  /** Adds an article, instead of the one with the same file name if there is one. Costs as much as the article is long. */
  add(article: Article): void {
    this.remove(article.source.file);
    const entry = { article, first: this.#next };
    this.#next += article.sentences.length;
    this.#entries.set(article.source.file, entry);
    article.sentences.forEach(({ text }, position) => {
      this.#owners.set(entry.first + position, entry);
      this.#engine.add({ id: entry.first + position, text });
    });
  }

  /** Removes the article with this file name, if there is one. Costs as much as the article is long. */
  remove(file: string): void {
    const entry = this.#entries.get(file);
    if (!entry) return;
    this.#entries.delete(file);
    entry.article.sentences.forEach(({ text }, position) => {
      this.#owners.delete(entry.first + position);
      this.#engine.remove({ id: entry.first + position, text });
    });
  }

  /** @param question the user's own words, any length. */
  search(question: string, options: SearchOptions = {}): Ranking {
    return searchAcross([this], question, options);
  }

  /** The articles with these file names, or all of them. */
  articles(files?: readonly string[]): readonly Article[] {
    if (!files) return [...this.#entries.values()].map(({ article }) => article);
    return files.map((file) => this.#entries.get(file)?.article).filter((article) => article !== undefined);
  }

  /** True when a sentence holds the word in any of its forms. */
  holds(word: string): boolean {
    const term = analyse(word);
    return term !== null && this.hits([term]).length > 0;
  }

  /** Words of the sentences that are spelt nearly like `word`: up to two letters differ in the stem. */
  wordsLike(word: string): string[] {
    const term = analyse(word);
    if (term === null) return [];
    const words = new Map<string, string>();
    for (const { id, terms } of this.#engine.search(term, {
      fuzzy: term.length > 3 ? 2 : 1,
      tokenize: splitTerms,
      processTerm: asItIs,
    })) {
      for (const near of terms) if (!words.has(near)) words.set(near, this.#wordOf(id as number, near));
    }
    return [...words.values()];
  }

  #wordOf(id: number, term: string): string {
    const { article, first } = this.#owners.get(id) as Entry;
    return tokenise(article.sentences[id - first]?.text ?? '').find((word) => analyse(word) === term) ?? term;
  }

  /** Every sentence that holds one of the terms, with MiniSearch's score and the terms it holds. */
  hits(terms: readonly string[]): { candidate: Candidate; score: number; terms: readonly string[] }[] {
    const found = this.#engine.search(terms.join(' '), { tokenize: splitTerms, processTerm: asItIs });
    return found.map(({ id, score, queryTerms }) => {
      const { article, first } = this.#owners.get(id as number) as Entry;
      return { candidate: { article, position: (id as number) - first }, score, terms: queryTerms };
    });
  }
}

const splitTerms = (terms: string) => terms.split(' ');
const asItIs = (term: string) => term;
