import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import type { Reply } from '../reply/reply.ts';

/** A form to fill in; it comes back to the entry of the list of forms that its custom_id names. */
export interface Form {
  readonly form: APIModalInteractionResponseCallbackData;
}

/** What running a command, a press or a form comes to. */
export type Outcome = Reply | Form;

/** What is offered while someone types; never binding. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}
