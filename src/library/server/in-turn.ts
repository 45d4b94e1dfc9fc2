/** Lets what concerns one server happen one after another, in the order it was asked for; servers do not wait for each other. */
export class InTurn {
  readonly #last = new Map<string, Promise<unknown>>();

  /** @returns what `work` returns; its failure is its caller's alone. */
  run<T>(server: string, work: () => Promise<T>): Promise<T> {
    const mine = (this.#last.get(server) ?? Promise.resolve()).then(work, work);
    this.#last.set(server, mine);
    const leave = () => {
      if (this.#last.get(server) === mine) this.#last.delete(server);
    };
    mine.then(leave, leave);
    return mine;
  }

  /** True while something of this server's is under way or waiting. */
  busy(server: string): boolean {
    return this.#last.has(server);
  }
}
