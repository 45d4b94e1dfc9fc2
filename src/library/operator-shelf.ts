import { isDeepStrictEqual } from 'node:util';
import { buildShelf, type Shelf } from '../shelf/shelf.ts';
import { errorCode } from './file-problem.ts';
import type { Failure } from './list-files.ts';
import { type FolderReading, type Parse, readFolder } from './read-folder.ts';

/** What a reload changed, by file name, in the order of the names. */
export interface ReloadReport {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** Files that could not be read; each keeps its former version if there was one. */
  readonly failed: readonly Failure[];
  /** What the operator should do about a folder that gives no article at all; null when there is nothing to do. */
  readonly advice: string | null;
}

/** The articles in the operator's folder, as one shelf that every server sees. */
export class OperatorShelf {
  readonly #folder: string;
  readonly #parse: Parse;
  #kept: FolderReading['kept'] = new Map();
  #running: Promise<ReloadReport> | null = null;
  /** Swapped at once, never changed: who holds a shelf holds a whole one. */
  shelf: Shelf = buildShelf([]);

  constructor(folder: string, parse: Parse) {
    this.#folder = folder;
    this.#parse = parse;
  }

  /** Reads what changed in the folder, builds beside the old shelf and swaps. Two reloads at once become one. */
  reload(): Promise<ReloadReport> {
    this.#running ??= this.#reload().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #reload(): Promise<ReloadReport> {
    const before = this.#kept;
    const { kept, failed } = await this.#read();
    const added = [...kept.keys()].filter((file) => !before.has(file));
    const removed = [...before.keys()].filter((file) => !kept.has(file));
    const changed = [...kept].filter(([file, { article }]) => {
      const former = before.get(file)?.article;
      return former && former !== article && !isDeepStrictEqual(former, article);
    });
    if (added.length || removed.length || changed.length) {
      this.shelf = buildShelf([...kept.values()].map(({ article }) => article));
    }
    this.#kept = kept;
    return { added, changed: changed.map(([file]) => file), removed, failed, advice: this.#advice(kept.size) };
  }

  /** A folder that is gone (a disk not mounted, a wrong setting) takes nothing off the shelf. */
  async #read(): Promise<FolderReading> {
    try {
      return await readFolder(this.#folder, this.#kept, this.#parse);
    } catch (error) {
      if (!errorCode(error)) throw error;
      const failed = this.#kept.size
        ? [{ file: this.#folder, reason: 'cannot be read: its articles stay as they were' }]
        : [];
      return { kept: this.#kept, failed };
    }
  }

  #advice(articles: number): string | null {
    if (articles) return null;
    return `There are no articles yet: put some (.txt, .md or .html) into the folder "${this.#folder}", then reload.`;
  }
}
