import type { InTurn } from './in-turn.ts';

/** What belongs to servers and is in memory: loaded when first asked for, gone again when nobody asked for a while. */
export class Awake<T> {
  readonly #load: (server: string) => Promise<T>;
  readonly #now: () => Date;
  readonly #inTurn: Pick<InTurn, 'busy'>;
  /** Least recently asked for first. */
  readonly #loaded = new Map<string, { readonly value: Promise<T>; readonly asked: number }>();

  /** @param inTurn tells whether something is being changed for a server; it then stays. */
  constructor(load: (server: string) => Promise<T>, now: () => Date, inTurn: Pick<InTurn, 'busy'>) {
    this.#load = load;
    this.#now = now;
    this.#inTurn = inTurn;
  }

  /** @returns the server's, the same object until it has left memory. */
  get(server: string): Promise<T> {
    this.#rest();
    const value = this.#loaded.get(server)?.value ?? this.#load(server);
    this.#loaded.delete(server);
    this.#loaded.set(server, { value, asked: this.#now().getTime() });
    value.catch(() => this.#loaded.delete(server));
    return value;
  }

  /** Lets `value` take the place of what is in memory. */
  set(server: string, value: T): void {
    this.#loaded.delete(server);
    this.#loaded.set(server, { value: Promise.resolve(value), asked: this.#now().getTime() });
  }

  /** Lets go of what nobody has asked for lately. */
  #rest(): void {
    const idleSince = this.#now().getTime() - IDLE_MS;
    for (const [server, { asked }] of this.#loaded) {
      if (asked > idleSince) return;
      if (!this.#inTurn.busy(server)) this.#loaded.delete(server);
    }
  }
}

/** A conversation's pauses are shorter, a server's quiet hours longer. */
const IDLE_MS = 15 * 60 * 1000;
