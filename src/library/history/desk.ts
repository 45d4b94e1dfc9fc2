import { gently } from '../../in-steps.ts';
import type { Undone } from '../problems/problem.ts';
import { orUnwritten } from '../records/not-written.ts';
import type { Awake } from '../server/awake.ts';
import type { InTurn } from '../server/in-turn.ts';
import type { ServerShelf } from '../server/server-shelf.ts';
import type { Change } from './change.ts';
import { compare, type Difference } from './compare.ts';
import type { Edit } from './journal.ts';

/** Something that was done, and what it meant for the article's sentences. */
export interface Done {
  readonly change: Change;
  readonly difference: Difference;
}

/** What a member asks to be done to one article; without a reason, and taking nothing back, unless told. */
export type Order = Pick<Edit, 'action' | 'file' | 'version' | 'by'> & Partial<Pick<Edit, 'why' | 'undoes'>>;

/** Where the changes to servers' shelves are made: those of one server one after another, each whole or not at all. */
export class Desk {
  readonly shelves: Awake<ServerShelf>;
  readonly now: () => Date;
  readonly #inTurn: InTurn;

  constructor(shelves: Awake<ServerShelf>, inTurn: InTurn, now: () => Date) {
    this.shelves = shelves;
    this.now = now;
    this.#inTurn = inTurn;
  }

  /** Does `work` in turn with the server's other changes. */
  inTurn<T>(server: string, work: (own: ServerShelf) => Promise<T | Undone>): Promise<T | Undone> {
    return orUnwritten(this.#inTurn.run(server, async () => work(await this.shelves.get(server))));
  }

  /** @throws NotWritten; call it within `inTurn`. */
  async change(own: ServerShelf, orders: readonly Order[]): Promise<readonly Done[]> {
    const when = this.now().toISOString();
    const differences: Difference[] = [];
    for (const { file, version } of orders) {
      const before = own.versions.get(file)?.article ?? null;
      differences.push(await gently(compare(before, version?.article ?? null)));
    }
    const changes = await own.change(
      orders.map((order, i) => {
        const title = order.version?.article.source.title ?? own.versions.get(order.file)?.article.source.title;
        const { counts } = differences[i] as Difference;
        return { why: null, undoes: null, ...order, title: title ?? order.file, when, sentences: counts };
      }),
    );
    return changes.map((change, i) => ({ change, difference: differences[i] as Difference }));
  }

  /** One change; see `change`. */
  async changeOne(own: ServerShelf, order: Order): Promise<Done> {
    const [done] = await this.change(own, [order]);
    return done as Done;
  }
}
