import { basename } from 'node:path';
import { gently } from '../../in-steps.ts';
import { peopleOf } from '../../people/people-of.ts';
import { buildShelf, type SingleShelf } from '../../shelf/shelf.ts';
import { errorCode, fileProblem } from '../problems/file-problem.ts';
import { NO_PREPARATION, type Preparation } from '../surroundings.ts';
import { type FolderReport, reportOf } from './folder-report.ts';
import { type FolderReading, type Parse, readFolder } from './read-folder.ts';

/** The articles in the operator's folder, as one shelf that every server sees. */
export class OperatorShelf {
  readonly #folder: string;
  readonly #parse: Parse;
  readonly #now: () => Date;
  readonly #preparation: Preparation;
  #kept: FolderReading['kept'] = new Map();
  /** When the folder was last read, ISO 8601; null: not yet. */
  readAt: string | null = null;
  #running: Promise<unknown> = Promise.resolve();
  #next: Promise<FolderReport> | null = null;
  /** Swapped at once, never changed: who holds a shelf holds a whole one. */
  shelf: SingleShelf = buildShelf([]);

  /** @param preparation see `Surroundings`. */
  constructor(folder: string, parse: Parse, now: () => Date, preparation = NO_PREPARATION) {
    this.#folder = folder;
    this.#parse = parse;
    this.#now = now;
    this.#preparation = preparation;
  }

  /**
   * Reads what changed in the folder, builds beside the old shelf and swaps. While one reload is under way, all that are
   * asked for become one that begins after it, since it may have passed by what has changed meanwhile.
   */
  reload(): Promise<FolderReport> {
    this.#next ??= this.#running.then(() => {
      this.#next = null;
      const reload = this.#reload();
      this.#running = reload.catch(() => {});
      return reload;
    });
    return this.#next;
  }

  /** What `reload` would change; nothing is changed. */
  async rehearse(): Promise<FolderReport> {
    return reportOf(this.#kept, await this.#read());
  }

  async #reload(): Promise<FolderReport> {
    const reading = await this.#read();
    const report = reportOf(this.#kept, reading);
    if (report.changes.length) await this.#swap(reading, report);
    // Not when the folder is gone: what is kept then is what was.
    if (reading.kept !== this.#kept) this.readAt = this.#now().toISOString();
    this.#kept = reading.kept;
    void this.#readPeople(this.shelf);
    return report;
  }

  /** Reads the people ahead of the first question for one, an article at a time; ends when the shelf is another. */
  async #readPeople({ articles }: SingleShelf): Promise<void> {
    for (const article of articles) {
      if (this.shelf.articles !== articles) return;
      peopleOf(article);
      // Nothing waits for this, and a process that has nothing else to do ends.
      await new Promise<void>((resolve) => setImmediate(resolve).unref());
    }
  }

  async #swap({ kept }: FolderReading, { changes }: FolderReport): Promise<void> {
    const articles = [...kept.values()].map(({ article }) => article);
    const people = this.shelf.people.after(articles);
    await this.#preparation.toAsk({ articles, people });
    await this.#preparation.rest({ articles, people });
    const { index } = this.shelf;
    const come = changes.flatMap(({ now }) => now ?? []);
    const gone = changes.filter(({ now }) => !now).map(({ file }) => file);
    const swap = () => {
      this.shelf = { articles, index, people };
    };
    await gently(index.change(come, gone, swap));
  }

  /** A folder that is gone (a disk not mounted, a wrong setting) takes nothing off the shelf. */
  async #read(): Promise<FolderReading> {
    try {
      return await readFolder(this.#folder, this.#kept, this.#parse, this.#now);
    } catch (error) {
      const why = errorCode(error) === 'ENOENT' ? ({ kind: 'noFolder' } as const) : fileProblem(error);
      const kept = this.#kept;
      return { kept, failed: [{ file: basename(this.#folder), reason: kept.size ? { kind: 'folderGone' } : why }] };
    }
  }
}
