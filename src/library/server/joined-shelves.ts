import { setImmediate, setTimeout as wait } from 'node:timers/promises';
import { joinShelves } from '../../shelf/join-shelves.ts';
import type { Shelf, SingleShelf } from '../../shelf/shelf.ts';
import type { Preparation } from '../surroundings.ts';
import type { InTurn } from './in-turn.ts';
import type { ServerShelf } from './server-shelf.ts';
import { byName } from './standing.ts';

/** Servers' shelves, each joined with the operator's until either changes. */
export class JoinedShelves {
  readonly #preparation: Preparation;
  readonly #inTurn: InTurn;
  readonly #joined = new WeakMap<ServerShelf, Joined>();

  constructor(preparation: Preparation, inTurn: InTurn) {
    this.#preparation = preparation;
    this.#inTurn = inTurn;
  }

  /**
   * @param ready how far it has to be prepared: for a question, or for whatever is asked of its people, too.
   * @returns the joined shelf, or the operator's where the server has no articles of its own. While a great one is prepared
   *   anew, the former one: that finds sentences by the same indexes, as they stand now, and only its list of articles and
   *   its people are some seconds old.
   */
  async of(operators: SingleShelf, own: ServerShelf | null, ready: 'askable' | 'whole'): Promise<Shelf> {
    if (!own?.articles.length) return operators;
    const { former, ...joined } = this.#join(operators, own);
    return former ? Promise.race([joined[ready], wait(PATIENCE, former, { ref: false })]) : joined[ready];
  }

  #join(operators: SingleShelf, own: ServerShelf): Joined {
    const before = this.#joined.get(own);
    if (before && before.operators === operators && before.changes === own.changes) return before;
    const versions = byName(own);
    const known = () => own.people.restore(operators, versions);
    const made = joinShelves(operators, own, before?.operators === operators ? before.made : null, known);
    // A turn for others before the question, and one for the question before the rest.
    const askable = this.#preparation
      .toAsk(made)
      .then(setImmediate)
      .then(() => made);
    const whole = askable
      .then(setImmediate)
      .then(() => this.#preparation.rest(made))
      .then(() => made);
    const joined: Joined = { operators, changes: own.changes, made, askable, whole, former: before?.former ?? null };
    void whole.then(
      () => {
        joined.former = made;
        void this.#inTurn.run(own.server, () => own.people.keep(operators, versions, made.people));
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
  readonly made: Shelf;
  readonly askable: Promise<Shelf>;
  readonly whole: Promise<Shelf>;
  /** The last that was whole: this one, or the one before; null: none yet. */
  former: Shelf | null;
}

/** So long a question waits for the news, in ms. */
const PATIENCE = 200;
