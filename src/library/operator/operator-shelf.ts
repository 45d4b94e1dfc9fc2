import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Article } from '../../article/article.ts';
import { gently } from '../../in-steps.ts';
import { peopleOf } from '../../people/people.ts';
import { buildShelf, type SingleShelf } from '../../shelf/shelf.ts';
import { compareArticles, type Difference } from '../history/compare.ts';
import { NO_PREPARATION, type Preparation } from '../preparation.ts';
import { errorCode, fileProblem } from '../problems/file-problem.ts';
import type { ArticleChange, ReloadReport } from '../reload/reload-report.ts';
import { type FolderReading, type Parse, readFolder } from './read-folder.ts';

/** What a reload of the operator's folder can tell. */
export interface FolderReport extends Pick<ReloadReport, 'failed' | 'changes' | 'noArticles'> {
  /** The new versions of what was added or changed. */
  readonly arrived: readonly Article[];
}

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
    return this.#report(await this.#read());
  }

  async #reload(): Promise<FolderReport> {
    const reading = await this.#read();
    const report = this.#report(reading);
    if (report.changes.length)
      await this.#swap(
        [...reading.kept.values()].map(({ article }) => article),
        report,
      );
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

  async #swap(articles: readonly Article[], { changes, arrived }: FolderReport): Promise<void> {
    const people = this.shelf.people.after(articles);
    await this.#preparation.toAsk({ articles, people });
    await this.#preparation.rest({ articles, people });
    const { index } = this.shelf;
    const gone = changes.filter(({ kind }) => kind === 'removed').map(({ file }) => file);
    const swap = () => {
      this.shelf = { articles, index, people };
    };
    await gently(index.change(arrived, gone, swap));
  }

  /** A folder that is gone (a disk not mounted, a wrong setting) takes nothing off the shelf. */
  async #read(): Promise<FolderReading> {
    try {
      return await readFolder(this.#folder, this.#kept, this.#parse, this.#now);
    } catch (error) {
      const why = fileProblem(error);
      const kept = this.#kept;
      // One that is not there yet is empty, and reported as that.
      if (!kept.size && errorCode(error) === 'ENOENT') return { kept, failed: [] };
      return { kept, failed: [{ file: basename(this.#folder), reason: kept.size ? { kind: 'folderGone' } : why }] };
    }
  }

  #report({ kept, failed }: FolderReading): FolderReport {
    const before = this.#kept;
    const added = [...kept.keys()].filter((file) => !before.has(file));
    const removed = [...before.keys()].filter((file) => !kept.has(file));
    const changed = [...kept].flatMap(([file, { article }]) => {
      const former = before.get(file)?.article;
      return former && former !== article && !isDeepStrictEqual(former, article) ? [file] : [];
    });
    const changes = [...added, ...changed, ...removed].map((file) =>
      toChange(before.get(file)?.article ?? null, kept.get(file)?.article ?? null),
    );
    const since = (file: string) => kept.get(file)?.read ?? null;
    return {
      arrived: [...added, ...changed].flatMap((file) => kept.get(file)?.article ?? []),
      failed: failed.map(({ file, reason: why }) => ({ file, reason: { kind: 'file', why }, keptSince: since(file) })),
      changes,
      noArticles: !kept.size,
    };
  }
}

/** The difference is worked out when somebody looks at it: at the start nobody does, and it costs reading the people. */
function toChange(before: Article | null, now: Article | null): ArticleChange {
  const { file, title } = (now ?? before)?.source ?? { file: '', title: '' };
  const kind = before ? (now ? 'changed' : 'removed') : 'added';
  let difference: Difference | undefined;
  return {
    kind,
    file,
    title,
    get difference() {
      difference ??= compareArticles(before, now);
      return difference;
    },
  };
}
