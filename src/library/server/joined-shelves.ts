import { setTimeout as wait } from 'node:timers/promises';
import { joinShelves } from '../../shelf/join-shelves.ts';
import type { Shelf, SingleShelf } from '../../shelf/shelf.ts';
import type { Prepare } from '../operator/operator-shelf.ts';
import type { ServerShelf } from './server-shelf.ts';

/** Servers' shelves, each joined with the operator's until either changes. */
export class JoinedShelves {
  readonly #prepare: Prepare;
  readonly #joined = new WeakMap<ServerShelf, Joined>();

  constructor(prepare: Prepare) {
    this.#prepare = prepare;
  }

  /**
   * @returns the joined shelf; while a great one is prepared anew, the former one. That finds sentences by the same
   *   indexes, as they stand now: only its list of articles and its people are some seconds old.
   */
  async of(operators: SingleShelf, own: ServerShelf): Promise<Shelf> {
    const joined = this.#join(operators, own);
    if (!joined.latest) return joined.shelf;
    return Promise.race([joined.shelf, wait(PATIENCE, joined.latest, { ref: false })]);
  }

  #join(operators: SingleShelf, own: ServerShelf): Joined {
    const before = this.#joined.get(own);
    if (before && before.operators === operators && before.changes === own.changes) return before;
    const made = joinShelves(operators, own);
    const shelf = this.#prepare(made).then(() => made);
    const joined: Joined = { operators, changes: own.changes, shelf, latest: before?.latest ?? null };
    void shelf.then(
      () => {
        joined.latest = made;
      },
      () => this.#joined.delete(own),
    );
    this.#joined.set(own, joined);
    return joined;
  }
}

interface Joined {
  /** What it was joined of. */
  readonly operators: SingleShelf;
  readonly changes: unknown;
  readonly shelf: Promise<Shelf>;
  /** The last that was ready; null: none yet. */
  latest: Shelf | null;
}

/** So long a question waits for the news, in ms. */
const PATIENCE = 200;
