import type { APIMessageTopLevelComponent } from 'discord.js';
import type { Context, ServerContext } from './interaction/context.ts';
import type { Outcome } from './interaction/outcome.ts';
import type { Reply } from './reply/reply.ts';

/** What someone pressed or chose, and the message it belongs to, as Discord hands it back. */
export interface Pressed {
  /** What `customId` was given after the action. */
  readonly rest: string;
  /** The chosen values, for a select menu. */
  readonly values: readonly string[];
  readonly components: readonly APIMessageTopLevelComponent[];
}

/** A button or select menu. Anyone who sees the message may press it, and the answer is theirs alone. */
export interface Press {
  readonly action: string;
  /** Refused to everybody else. */
  readonly audience: 'everyone' | 'moderators';
  /** Its reply takes the place of the message pressed: only for private messages. */
  readonly replaces?: true;
  /** Its answer is for the whole channel: it counts against the member's cooldown. */
  readonly isPublic?: true;
  run(context: Context, pressed: Pressed): Promise<Outcome>;
}

/** A form that was sent. */
export interface SentForm {
  readonly action: string;
  readonly audience: 'everyone' | 'moderators';
  /** Counts against the member's cooldown. */
  readonly counts?: true;
  readonly replaces?: true;
  /** @param fields what was written or chosen, by the field's custom_id. */
  run(context: Context, fields: Readonly<Record<string, string>>, rest: string): Promise<Reply>;
}

/** A moderators' button: it always runs in a server, and only for those who may press it; see `Context.moderator`. */
export function defineModeratorsPress(
  press: Omit<Press, 'audience' | 'run'> & { run(context: ServerContext, pressed: Pressed): Promise<Outcome> },
): Press {
  return { ...press, audience: 'moderators' } as Press;
}

/** A moderators' form, likewise. */
export function defineModeratorsForm(
  form: Omit<SentForm, 'audience' | 'run'> & {
    run(context: ServerContext, fields: Readonly<Record<string, string>>, rest: string): Promise<Reply>;
  },
): SentForm {
  return { ...form, audience: 'moderators' } as SentForm;
}
