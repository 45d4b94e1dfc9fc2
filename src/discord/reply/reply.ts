import {
  type APIApplicationCommandOptionChoice,
  type APIMessageTopLevelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
} from 'discord.js';

/** A file to go with a reply: `attachment://name` in a component shows it. */
export interface ReplyFile {
  readonly name: string;
  readonly data: Uint8Array | string;
}

/**
 * What we say in Discord, as plain data; `message-of.ts` alone knows how it travels (Components V2, pinging nobody).
 *
 * At most 40 components in all and 4000 characters of text in all.
 */
export interface Reply {
  readonly components: readonly APIMessageTopLevelComponent[];
  /** Seen by the asking member alone, unless it went through `post.ts`. */
  readonly private: boolean;
  readonly files: readonly ReplyFile[];
}

/** A form to fill in; it comes back to the entry of the list of forms that its custom_id names. */
export interface Form {
  readonly form: APIModalInteractionResponseCallbackData;
}

/** What was written or chosen in a form, by the field's custom_id. */
export type Fields = Readonly<Record<string, string>>;

/** What running a command, a press or a form comes to. */
export type Outcome = Reply | Form;

/** What is offered while someone types; never binding. */
export type Choice = APIApplicationCommandOptionChoice<string>;

/** @param markdown the bot's own words, already escaped where they hold someone else's. */
export function textReply(markdown: string): Reply {
  return { components: [{ type: ComponentType.TextDisplay, content: markdown }], private: true, files: [] };
}
