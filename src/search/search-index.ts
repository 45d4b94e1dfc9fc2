import type { Article } from '../article/article.ts';
import { atOnce, type Steps } from '../in-steps.ts';
import { analyse, tokenise } from './analyse.ts';
import { type Engine, loadSnapshot, newEngine } from './engine.ts';
import type { Ranking, SearchOptions } from './ranking.ts';
import { searchAcross } from './search-across.ts';
import type { Hit, Searched } from './searched.ts';

/** An article's place in the index: its sentences have the ids from `first` on, in reading order. */
interface Entry {
  readonly article: Article;
  readonly first: number;
  /** False while its sentences are still coming or already leaving: no question sees any of them. */
  seen: boolean;
}

/** Finds sentences. An article is seen whole or not at all, however many steps its change takes. */
export class SearchIndex implements Searched {
  readonly #engine: Engine;
  readonly #entries = new Map<string, Entry>();
  /** Id of a sentence -> its article; the position is the id less the entry's first. */
  readonly #owners = new Map<number, Entry>();
  #next = 0;
  #size = 0;

  constructor(articles: readonly Article[] = [], engine = newEngine()) {
    this.#engine = engine;
    for (const article of articles) this.add(article);
  }

  /**
   * @param snapshot what `snapshotOf` made of the sentences of these articles, in this order.
   * @throws where it is no snapshot, or one of another number of sentences.
   */
  static async restore(snapshot: string, articles: readonly Article[]): Promise<SearchIndex> {
    const engine = await loadSnapshot(snapshot);
    const index = new SearchIndex([], engine);
    for (const article of articles) index.#see(index.#enter(article));
    if (engine.documentCount !== index.size) throw new RangeError('A snapshot of other sentences');
    return index;
  }

  /** Number of sentences. */
  get size(): number {
    return this.#size;
  }

  /** Adds an article, instead of the one with the same file name if there is one. Costs as much as the article is long. */
  add(article: Article): void {
    atOnce(this.change([article]));
  }

  /** Removes the article with this file name, if there is one. Costs as much as the article is long. */
  remove(file: string): void {
    atOnce(this.change([], [file]));
  }

  /**
   * Adds articles, each instead of its namesake, and removes others. Whoever asks meanwhile sees the articles as they
   * were, then all at once as they are. One change at a time.
   *
   * @param come no two with one file name.
   * @param gone file names.
   * @param seen called at the very moment when the change is seen.
   */
  *change(come: readonly Article[], gone: readonly string[] = [], seen = () => {}): Steps<void> {
    const entered: Entry[] = [];
    for (const article of come) {
      const entry = this.#enter(article);
      entered.push(entry);
      for (const [position, { text }] of article.sentences.entries()) {
        this.#engine.add({ id: entry.first + position, text });
        yield;
      }
    }
    const left = [...gone, ...come.map(({ source }) => source.file)].flatMap((file) => this.#hide(file));
    for (const entry of entered) this.#see(entry);
    seen();
    for (const { article, first } of left) {
      for (const [position, { text }] of article.sentences.entries()) {
        this.#engine.remove({ id: first + position, text });
        this.#owners.delete(first + position);
        yield;
      }
    }
  }

  #enter(article: Article): Entry {
    const entry = { article, first: this.#next, seen: false };
    this.#next += article.sentences.length;
    for (let id = entry.first; id < this.#next; id++) this.#owners.set(id, entry);
    return entry;
  }

  #see(entry: Entry): void {
    entry.seen = true;
    this.#entries.set(entry.article.source.file, entry);
    this.#size += entry.article.sentences.length;
  }

  #hide(file: string): Entry[] {
    const entry = this.#entries.get(file);
    if (!entry) return [];
    entry.seen = false;
    this.#entries.delete(file);
    this.#size -= entry.article.sentences.length;
    return [entry];
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
      if (!this.#owners.get(id as number)?.seen) continue;
      for (const near of terms) if (!words.has(near)) words.set(near, this.#wordOf(id as number, near));
    }
    return [...words.values()];
  }

  #wordOf(id: number, term: string): string {
    const { article, first } = this.#owners.get(id) as Entry;
    return tokenise(article.sentences[id - first]?.text ?? '').find((word) => analyse(word) === term) ?? term;
  }

  /** Every sentence that holds one of the terms, with MiniSearch's score and the terms it holds. */
  hits(terms: readonly string[]): Hit[] {
    const hits = [];
    const options = { tokenize: splitTerms, processTerm: asItIs };
    for (const { id, score, queryTerms } of this.#engine.search(terms.join(' '), options)) {
      const { article, first, seen } = this.#owners.get(id as number) as Entry;
      if (seen) hits.push({ candidate: { article, position: (id as number) - first }, score, terms: queryTerms });
    }
    return hits;
  }
}

const splitTerms = (terms: string) => terms.split(' ');
const asItIs = (term: string) => term;
