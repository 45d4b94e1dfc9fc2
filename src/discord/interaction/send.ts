import { randomBytes } from 'node:crypto';
import {
  type APIInteractionResponse,
  DiscordAPIError,
  InteractionResponseType,
  MessageFlags,
  type RawFile,
  type REST,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import { retrying } from '../connection/retry.ts';
import type { Reply } from '../reply/reply.ts';
import type { Choice, Outcome } from './outcome.ts';

/** Discord gives 3 s for the first response. */
const FIRST_WAITS = [50, 150, 400, 800];
const FIRST_TIMEOUT = 1000;
/** A deferred reply may be filled for 15 minutes. */
const EDIT_WAITS = [100, 400, 1000, 2000, 4000, 8000];

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
    const flags = MessageFlags.IsComponentsV2 | (outcome.private ? MessageFlags.Ephemeral : 0);
    return this.#respond({ type, data: { ...bodyOf(outcome), flags } }, filesOf(outcome));
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
      if (!isApiError(error, [RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged])) throw error;
    }
  }

  async #edit(reply: Reply): Promise<void> {
    await this.#deferral;
    const route = Routes.webhookMessage(this.#to.applicationId, this.#to.token);
    const body = { ...bodyOf(reply), flags: MessageFlags.IsComponentsV2 };
    await retrying(() => this.#rest.patch(route, { body, files: filesOf(reply), auth: false }), EDIT_WAITS);
  }
}

/** The bot does not see the channel, may not write there, or it is gone. */
const NOT_ALLOWED = [
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.UnknownChannel,
];

/**
 * Says something in a channel, in answer to nobody. The nonce lets Discord know a repetition for what it is.
 *
 * @returns whether the bot may write there.
 */
export async function say(rest: REST, channel: string, reply: Reply): Promise<boolean> {
  const once = { nonce: randomBytes(12).toString('hex'), enforce_nonce: true };
  const body = { ...bodyOf(reply), flags: MessageFlags.IsComponentsV2, ...once };
  try {
    await retrying(() => rest.post(Routes.channelMessages(channel), { body, files: filesOf(reply) }), EDIT_WAITS);
    return true;
  } catch (error) {
    if (isApiError(error, NOT_ALLOWED)) return false;
    throw error;
  }
}

/** The interaction is over, its token has expired, or the member has dismissed what was to be edited. */
const TOO_LATE = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
  RESTJSONErrorCodes.UnknownMessage,
];

/** @returns whether Discord has given up on the interaction: nothing can be said to the member any more. */
export function isTooLate(error: unknown): boolean {
  return isApiError(error, TOO_LATE);
}

function isApiError(error: unknown, codes: readonly RESTJSONErrorCodes[]): boolean {
  return error instanceof DiscordAPIError && codes.some((code) => error.code === code);
}

function bodyOf({ components, files = [] }: Reply) {
  const attachments = files.map(({ name }, id) => ({ id: String(id), filename: name }));
  // Also when there are none: a reply that takes another's place would keep that one's.
  return { components: [...components], allowed_mentions: { parse: [] }, attachments };
}

function filesOf({ files = [] }: Reply): RawFile[] {
  return files.map(({ name, data }) => ({ name, data: typeof data === 'string' ? data : Buffer.from(data) }));
}
