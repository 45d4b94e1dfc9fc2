import { buildShelf, type Shelf } from '../shelf/shelf.ts';
import { type Failure, readFolder } from './read-folder.ts';

/** What a reload changed, by file name. */
export interface ReloadReport {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly failed: readonly Failure[];
}

/** Where articles live: the operator's, from `sourcesDir`; later each server's own, from `dataDir`. */
export class Library {
  readonly #sourcesDir: string;
  #shelf: Shelf = buildShelf([]);

  constructor(settings: { readonly sourcesDir: string }) {
    this.#sourcesDir = settings.sourcesDir;
  }

  /**
   * @param _server the Discord server whose own articles stand beside the operator's; null: the operator's alone.
   */
  async shelf(_server: string | null): Promise<Shelf> {
    return this.#shelf;
  }

  /** Reads the operator's folder anew, builds beside the old shelf, then swaps at once. */
  async reload(): Promise<ReloadReport> {
    const { articles, failed } = await readFolder(this.#sourcesDir);
    const before = new Map(this.#shelf.articles.map((article) => [article.source.file, article]));
    const added = articles.filter(({ source }) => !before.has(source.file));
    const changed = articles.filter(({ source, text }) => (before.get(source.file)?.text ?? text) !== text);
    const now = new Set(articles.map(({ source }) => source.file));
    this.#shelf = buildShelf(articles);
    return {
      added: added.map(({ source }) => source.file),
      changed: changed.map(({ source }) => source.file),
      removed: [...before.keys()].filter((file) => !now.has(file)),
      failed,
    };
  }
}
