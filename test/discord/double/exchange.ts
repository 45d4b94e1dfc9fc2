import { InteractionResponseType } from 'discord.js';

interface Body {
  readonly type: number;
  readonly data?: Record<string, unknown>;
}

/** An interaction as the double sends it. */
export interface Sent {
  readonly id: string;
  readonly token: string;
  readonly type?: number;
  /** In a server; elsewhere `user`. */
  readonly member?: { readonly user: object } | undefined;
  readonly user?: object | undefined;
}

/** What became of one interaction: what the bot answered, and how often. */
export class Exchanged {
  readonly interaction: Sent;
  /** Milliseconds from the event to the first response. */
  took = Number.NaN;
  /** The first response that was taken. */
  first: Body | null = null;
  /** Requests to respond a first time, also those refused. */
  attempts = 0;
  edits = 0;
  readonly #start = performance.now();
  /** What the member sees in the end. */
  readonly answer: Promise<Record<string, unknown>>;
  #done: (data: Record<string, unknown>) => void = () => {};

  constructor(interaction: Sent) {
    this.interaction = interaction;
    this.answer = new Promise((resolve) => {
      this.#done = resolve;
    });
  }

  /** @returns whether the response is taken: only the first one is. */
  respond(body: Body): boolean {
    this.attempts += 1;
    if (this.first) return false;
    this.first = body;
    this.took = performance.now() - this.#start;
    if (!this.isDeferred) this.#done(body.data ?? {});
    return true;
  }

  edit(data: Record<string, unknown>): void {
    this.edits += 1;
    this.#done(data);
  }

  get isDeferred(): boolean {
    const { DeferredChannelMessageWithSource, DeferredMessageUpdate } = InteractionResponseType;
    return [DeferredChannelMessageWithSource, DeferredMessageUpdate].includes(this.first?.type ?? 0);
  }
}
