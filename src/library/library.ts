import { readArticle } from '../article/read-article.ts';
import type { Shelf } from '../shelf/shelf.ts';
import { OperatorShelf, type ReloadReport } from './operator-shelf.ts';
import type { Parse } from './read-folder.ts';

const parse: Parse = async (file, bytes) => readArticle(file, bytes);

/** Where articles live: the operator's, from `sourcesDir`; each server's own, from `dataDir`. */
export class Library {
  readonly #operator: OperatorShelf;

  constructor(settings: { readonly sourcesDir: string; readonly dataDir: string }) {
    this.#operator = new OperatorShelf(settings.sourcesDir, parse);
  }

  /**
   * @param _server the Discord server whose own articles stand beside the operator's; null: the operator's alone.
   */
  async shelf(_server: string | null): Promise<Shelf> {
    return this.#operator.shelf;
  }

  /** Reads the operator's folder anew, builds beside the old shelf, then swaps at once. */
  reload(): Promise<ReloadReport> {
    return this.#operator.reload();
  }
}
