import type { Undone } from '../problems/problem.ts';
import { isOwn } from '../server/own-file.ts';
import { type Change, hasVersion, lastChange, undoable } from './change.ts';
import type { Desk, Done } from './desk.ts';
import { type ExportedFile, exportArticle } from './export.ts';
import type { Trouble } from './journal.ts';

/** The articles that moderators keep for their own server; `by` is always the id of the member who does something. */
export class Sources {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  async remove(server: string, file: string, by: string, why: string | null = null): Promise<Done | Undone> {
    return this.#desk.inTurn(server, async (own) => {
      if (!own.versions.has(file)) return isOwn(file) ? GONE : OPERATORS;
      return this.#desk.changeOne(own, { action: 'removed', file, version: null, by, why });
    });
  }

  /**
   * Takes a change of the last 30 days back.
   *
   * @param number which one; without it the latest that was not taken back already.
   */
  undo(server: string, by: string, number?: number): Promise<Done | Undone> {
    return this.#desk.inTurn(server, async (own) => {
      const change = undoable(own.changes, this.#desk.now(), number);
      if ('problem' in change) return change;
      const before = lastChange(own.changes, change.file, change.number);
      const version = before && hasVersion(before) ? await own.version(before.version) : null;
      if (!version && before?.version) return LOST;
      const action = version ? 'restored' : 'removed';
      return this.#desk.changeOne(own, { action, file: change.file, version, by, undoes: change.number });
    });
  }

  /** Everything that ever changed on the server's own shelf, or of one file, newest first. */
  async history(server: string, file?: string): Promise<readonly Change[]> {
    const { changes } = await this.#desk.shelves.get(server);
    return changes.filter((change) => file === undefined || change.file === file).reverse();
  }

  /** Puts the version back that stood after the change of this number. */
  restore(server: string, number: number, by: string): Promise<Done | Undone> {
    return this.#desk.inTurn(server, async (own) => {
      const then = own.changes[number - 1];
      if (!then || !hasVersion(then)) return { problem: { kind: 'noSuchVersion' } };
      if (own.nameOf(then.file) === then.version) return { problem: { kind: 'versionInUse' } };
      const version = await own.version(then.version);
      if (!version) return LOST;
      return this.#desk.changeOne(own, { action: 'restored', file: then.file, version, by });
    });
  }

  /** @returns the server's own articles as Markdown files, which can be added again elsewhere. */
  async export(server: string): Promise<readonly ExportedFile[]> {
    return (await this.#desk.shelves.get(server)).articles.map(exportArticle);
  }

  /** @returns what was found damaged in the server's data. */
  async troubles(server: string): Promise<readonly Trouble[]> {
    return (await this.#desk.shelves.get(server)).troubles;
  }
}

const GONE: Undone = { problem: { kind: 'notOnShelf' } };
const OPERATORS: Undone = { problem: { kind: 'operators' } };
const LOST: Undone = { problem: { kind: 'versionDamaged' } };
