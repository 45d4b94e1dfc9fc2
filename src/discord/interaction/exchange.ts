import {
  type APIInteractionResponse,
  InteractionResponseType,
  MessageFlags,
  type RawFile,
  type REST,
  Routes,
} from 'discord.js';
import { retrying, UNHURRIED } from '../connection/retry.ts';
import type { Choice, Outcome, Reply } from '../reply/reply.ts';
import { isAnswered } from './api-error.ts';
import { messageOf } from './message-of.ts';

/** Discord gives 3 s for the first response. */
const FIRST_WAITS = [50, 150, 400, 800];
const FIRST_TIMEOUT = 1000;

/** Where an answer goes. */
export interface Recipient {
  readonly id: string;
  readonly token: string;
  readonly applicationId: string;
}

/**
 * One interaction's answer under way: the only code that speaks to Discord about it.
 *
 * Every request can be sent twice without harm: Discord takes one first response, and an edit says the same again.
 */
export class Exchange {
  readonly #rest: REST;
  readonly #to: Recipient;
  #deferral: Promise<void> | null = null;

  constructor(rest: REST, to: Recipient) {
    this.#rest = rest;
    this.#to = to;
  }

  /** Whether an answer has been promised: then a form is none any more. */
  get isDeferred(): boolean {
    return this.#deferral !== null;
  }

  /**
   * Buys 15 minutes, and settles for good who will see the answer.
   *
   * @param replaces as for `answer`.
   */
  defer(replaces = false, isPrivate = true): Promise<void> {
    const { DeferredMessageUpdate, DeferredChannelMessageWithSource } = InteractionResponseType;
    this.#deferral ??= this.#respond(
      replaces
        ? { type: DeferredMessageUpdate }
        : { type: DeferredChannelMessageWithSource, data: isPrivate ? { flags: MessageFlags.Ephemeral } : {} },
    );
    return this.#deferral;
  }

  /** @param replaces the answer takes the place of the message that was pressed. */
  async answer(outcome: Outcome, replaces = false): Promise<void> {
    if ('form' in outcome) return this.#respond({ type: InteractionResponseType.Modal, data: outcome.form });
    if (this.#deferral) return this.#edit(outcome);
    const { UpdateMessage, ChannelMessageWithSource } = InteractionResponseType;
    const type = replaces ? UpdateMessage : ChannelMessageWithSource;
    const { body: data, files } = messageOf(outcome, outcome.private ? MessageFlags.Ephemeral : 0);
    return this.#respond({ type, data }, files);
  }

  suggest(choices: readonly Choice[]): Promise<void> {
    const { ApplicationCommandAutocompleteResult } = InteractionResponseType;
    return this.#respond({ type: ApplicationCommandAutocompleteResult, data: { choices: [...choices] } });
  }

  async #respond(body: APIInteractionResponse, files: RawFile[] = []): Promise<void> {
    const route = Routes.interactionCallback(this.#to.id, this.#to.token);
    const post = () => this.#rest.post(route, { body, files, auth: false, signal: AbortSignal.timeout(FIRST_TIMEOUT) });
    try {
      await retrying(post, FIRST_WAITS);
    } catch (error) {
      // The response was taken and only the word of it was lost: it stands, and a second must not follow.
      if (!isAnswered(error)) throw error;
    }
  }

  async #edit(reply: Reply): Promise<void> {
    await this.#deferral;
    const route = Routes.webhookMessage(this.#to.applicationId, this.#to.token);
    const request = { ...messageOf(reply), auth: false };
    await retrying(() => this.#rest.patch(route, request), UNHURRIED);
  }
}
