import type { Article } from '../../article/article.ts';
import type { CandidateSentence } from '../compare/comparison.ts';

/** An article's place in the index: its sentences have the ids from `first` on, in reading order. */
export interface Entry {
  readonly article: Article;
  readonly first: number;
  /** False while its sentences are still coming or already leaving: no question sees any of them. */
  seen: boolean;
}

/** Which sentence has which id. An id is never given twice. */
export class Entries {
  readonly #byFile = new Map<string, Entry>();
  readonly #owners = new Map<number, Entry>();
  #next = 0;
  #size = 0;

  /** Number of sentences that are seen. */
  get size(): number {
    return this.#size;
  }

  /** Gives the article's sentences their ids; they are not seen yet. */
  enter(article: Article): Entry {
    const entry = { article, first: this.#next, seen: false };
    this.#next += article.sentences.length;
    for (let id = entry.first; id < this.#next; id++) this.#owners.set(id, entry);
    return entry;
  }

  /** Lets the article be seen, under its file name. */
  see(entry: Entry): void {
    entry.seen = true;
    this.#byFile.set(entry.article.source.file, entry);
    this.#size += entry.article.sentences.length;
  }

  /** @returns the entry that is seen no more; its ids are still known. */
  hide(file: string): Entry | undefined {
    const entry = this.#byFile.get(file);
    if (!entry) return undefined;
    entry.seen = false;
    this.#byFile.delete(file);
    this.#size -= entry.article.sentences.length;
    return entry;
  }

  /** Forgets a hidden sentence: one at a time, as the engine lets it go. */
  forget(id: number): void {
    this.#owners.delete(id);
  }

  /** @returns the sentence with this id, or null where it is not seen or of none of these files. */
  at(id: number, files?: ReadonlySet<string>): CandidateSentence | null {
    const entry = this.#owners.get(id);
    if (!entry?.seen || (files && !files.has(entry.article.source.file))) return null;
    return { article: entry.article, position: id - entry.first };
  }

  /** The articles that are seen: those with these file names, or all. */
  articles(files: Iterable<string> = this.#byFile.keys()): Article[] {
    return Array.from(files, (file) => this.#byFile.get(file)?.article).filter((article) => article !== undefined);
  }
}
