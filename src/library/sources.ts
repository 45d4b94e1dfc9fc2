import type { Article } from '../article/article.ts';
import { type Change, changeBefore, hasVersion, undoable } from './change.ts';
import type { Desk, Done, Problem } from './desk.ts';
import { type ExportedFile, exportArticle } from './export.ts';
import { isOwn } from './own-file.ts';

/** The articles that moderators keep for their own server; `by` is always the id of the member who does something. */
export class Sources {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  async remove(server: string, file: string, by: string, why: string | null = null): Promise<Done | Problem> {
    return this.#desk.inTurn(server, async (own) => {
      if (!own.versions.has(file)) return isOwn(file) ? GONE : OPERATORS;
      return this.#desk.changeOne(own, { action: 'removed', file, version: null, by, why, undoes: null });
    });
  }

  /**
   * Takes a change of the last 30 days back.
   *
   * @param number which one; without it the latest that was not taken back already.
   */
  undo(server: string, by: string, number?: number): Promise<Done | Problem> {
    return this.#desk.inTurn(server, async (own) => {
      const change = undoable(own.changes, this.#desk.now(), number);
      if (typeof change === 'string') return { problem: change };
      const before = changeBefore(own.changes, change);
      const version = before && hasVersion(before) ? await own.version(before.version) : null;
      if (!version && before?.version) return LOST;
      const action = version ? 'restored' : 'removed';
      return this.#desk.changeOne(own, { action, file: change.file, version, by, why: null, undoes: change.number });
    });
  }

  /** Everything that ever changed on the server's own shelf, or of one file, newest first. */
  async history(server: string, file?: string): Promise<readonly Change[]> {
    const { changes } = await this.#desk.shelves.get(server);
    return changes.filter((change) => file === undefined || change.file === file).reverse();
  }

  /** @returns the article as it stood after the change of this number; null when it stood no longer, or is damaged. */
  async versionAfter(server: string, number: number): Promise<Article | null> {
    const own = await this.#desk.shelves.get(server);
    const name = own.changes[number - 1]?.version;
    return name ? ((await own.version(name))?.article ?? null) : null;
  }

  /** Puts the version back that stood after the change of this number. */
  restore(server: string, number: number, by: string): Promise<Done | Problem> {
    return this.#desk.inTurn(server, async (own) => {
      const then = own.changes[number - 1];
      if (!then || !hasVersion(then)) return { problem: 'There is no such version.' };
      if (own.nameOf(then.file) === then.version) {
        return { problem: 'That version is the one in use.' };
      }
      const version = await own.version(then.version);
      if (!version) return LOST;
      return this.#desk.changeOne(own, { action: 'restored', file: then.file, version, by, why: null, undoes: null });
    });
  }

  /** @returns the server's own articles as Markdown files, which can be added again elsewhere. */
  async export(server: string): Promise<readonly ExportedFile[]> {
    return (await this.#desk.shelves.get(server)).articles.map(exportArticle);
  }

  /** @returns what was found damaged in the server's data, one sentence each, with the file it was set aside as. */
  async troubles(server: string): Promise<readonly string[]> {
    return (await this.#desk.shelves.get(server)).troubles;
  }
}

const GONE = { problem: 'That article is not on the shelf.' };
const OPERATORS = { problem: "That article is the operator's: it cannot be removed from here." };
const LOST = { problem: 'That version was damaged on the disk and cannot be put back.' };
