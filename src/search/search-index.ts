import type { Article } from '../article/article.ts';
import { atOnce, type Steps } from '../in-steps.ts';
import { analyse, tokenise } from './analyse.ts';
import type { CandidateSentence } from './compare/comparison.ts';
import { type Engine, holding, holdingLike, isHeld, loadSnapshot, newEngine } from './index/engine.ts';
import { Entries, type Entry } from './index/entries.ts';
import type { Hit, Searched } from './index/searched.ts';
import type { Ranking, SearchOptions } from './ranking.ts';
import { searchAcross } from './search-across.ts';

/** Finds sentences; see `Searched`. An article is seen whole or not at all, however many steps its change takes. */
export class SearchIndex implements Searched {
  readonly #engine: Engine;
  readonly #entries = new Entries();

  constructor(articles: readonly Article[] = [], engine = newEngine()) {
    this.#engine = engine;
    for (const article of articles) atOnce(this.change([article]));
  }

  /**
   * @param snapshot what `snapshotOf` made of the sentences of these articles, in this order.
   * @throws where it is no snapshot, or one of another number of sentences.
   */
  static async restore(snapshot: string, articles: readonly Article[]): Promise<SearchIndex> {
    const engine = await loadSnapshot(snapshot);
    const index = new SearchIndex([], engine);
    for (const article of articles) index.#entries.see(index.#entries.enter(article));
    if (engine.documentCount !== index.size) throw new RangeError('A snapshot of other sentences');
    return index;
  }

  get size(): number {
    return this.#entries.size;
  }

  /**
   * Adds articles, each instead of its namesake, and removes others. Whoever asks meanwhile sees the articles as they
   * were, then all at once as they are. One change at a time; it costs as much as its articles are long.
   *
   * @param come no two with one file name.
   * @param gone file names.
   * @param seen called at the very moment when the change is seen.
   */
  *change(come: readonly Article[], gone: readonly string[] = [], seen = () => {}): Steps<void> {
    const entered: Entry[] = [];
    for (const article of come) {
      const entry = this.#entries.enter(article);
      entered.push(entry);
      for (const [position, { text }] of article.sentences.entries()) {
        this.#engine.add({ id: entry.first + position, text });
        yield;
      }
    }
    const left = [...gone, ...come.map(({ source }) => source.file)].flatMap((file) => this.#entries.hide(file) ?? []);
    for (const entry of entered) this.#entries.see(entry);
    seen();
    for (const { article, first } of left) {
      for (const [position, { text }] of article.sentences.entries()) {
        this.#engine.remove({ id: first + position, text });
        this.#entries.forget(first + position);
        yield;
      }
    }
  }

  /** @param question the user's own words, any length. */
  search(question: string, options: SearchOptions = {}): Ranking {
    return searchAcross([this], question, options);
  }

  articles(files?: ReadonlySet<string>): readonly Article[] {
    return this.#entries.articles(files);
  }

  holds(word: string, files?: ReadonlySet<string>): boolean {
    const term = analyse(word);
    return term !== null && isHeld(this.#engine, term, (id) => this.#entries.at(id, files) !== null);
  }

  holdsPair(first: string, second: string, files?: ReadonlySet<string>): boolean {
    const term = analyse(first);
    const pair = new RegExp(`(?<![\\p{L}\\p{N}])${first} ${second}(?![\\p{L}\\p{N}])`, 'iu');
    const isMeant = (id: number) => {
      const candidate = this.#entries.at(id, files);
      return pair.test(candidate?.article.sentences[candidate.position]?.text ?? '');
    };
    return term !== null && isHeld(this.#engine, term, isMeant);
  }

  wordsLike(word: string, files?: ReadonlySet<string>): string[] {
    const term = analyse(word);
    if (term === null) return [];
    const words = new Map<string, string>();
    for (const { id, terms } of holdingLike(this.#engine, term)) {
      const sentence = this.#entries.at(id as number, files);
      if (!sentence) continue;
      for (const near of terms) if (!words.has(near)) words.set(near, wordOf(sentence, near));
    }
    return [...words.values()];
  }

  hits(terms: readonly string[], files?: ReadonlySet<string>): Hit[] {
    const hits = [];
    for (const { id, score, queryTerms } of holding(this.#engine, terms)) {
      const candidate = this.#entries.at(id as number, files);
      if (candidate) hits.push({ candidate, score, terms: queryTerms });
    }
    return hits;
  }
}

/** @returns the sentence's first word with this term, as it is spelt there. */
function wordOf({ article, position }: CandidateSentence, term: string): string {
  return tokenise(article.sentences[position]?.text ?? '').find((word) => analyse(word) === term) ?? term;
}
