import { randomBytes } from 'node:crypto';
import { revive, type Version } from '../history/version.ts';
import type { Records } from '../records/records.ts';

/** A version that waits for a moderator's word. */
export interface Draft {
  /** Short enough for a button. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly when: string;
  /** File of the server's own article that it is to replace; null: it is to be a new one. */
  readonly replaces: string | null;
  /** Why it is to stand, in the moderator's words. */
  readonly why: string | null;
  readonly version: Version;
  /** What the page held besides the article: see `Preview`. */
  readonly leftOut: readonly string[];
}

/** A draft as the list of a server's has it. */
type Waiting = Pick<Draft, 'id' | 'when'>;

/** The drafts of all servers. They are records, so that a button still works after a restart. */
export class Drafts {
  readonly #records: Records;
  readonly #now: () => Date;

  constructor(records: Records, now: () => Date) {
    this.#records = records;
    this.#now = now;
  }

  /**
   * Keeps a draft for a day, or until so many newer ones have come.
   *
   * @throws NotWritten
   */
  async put(server: string, draft: Omit<Draft, 'id' | 'when'>): Promise<Draft> {
    const whole = { ...draft, id: randomBytes(6).toString('hex'), when: this.#now().toISOString() };
    const waiting = await this.#waiting(server);
    const fresh = waiting.filter((other) => !this.#isStale(other)).slice(1 - MOST);
    await this.#records.write(server, 'drafts', [...fresh, { id: whole.id, when: whole.when }]);
    await this.#records.write(server, `draft-${whole.id}`, whole);
    const stale = waiting.filter((other) => !fresh.includes(other));
    for (const { id } of stale) await this.#records.remove(server, `draft-${id}`);
    return whole;
  }

  /** @returns null when it was taken, cancelled, or is a day old. */
  async get(server: string, id: string): Promise<Draft | null> {
    if (!/^[0-9a-f]{12}$/.test(id)) return null;
    const draft = await this.#records.value<Draft>(server, `draft-${id}`);
    if (!draft || this.#isStale(draft)) return null;
    // One that waits since a former program kept it tells nothing of what was left out.
    return { ...draft, version: revive(draft.version), leftOut: draft.leftOut ?? [] };
  }

  async remove(server: string, id: string): Promise<void> {
    await this.#records.remove(server, `draft-${id}`);
  }

  async #waiting(server: string): Promise<readonly Waiting[]> {
    return (await this.#records.value<Waiting[]>(server, 'drafts')) ?? [];
  }

  #isStale({ when }: Waiting): boolean {
    return this.#now().getTime() - Date.parse(when) > DAY_MS;
  }
}

/** So many wait for a server; an older one goes for a newer one. */
const MOST = 50;

const DAY_MS = 24 * 60 * 60 * 1000;
