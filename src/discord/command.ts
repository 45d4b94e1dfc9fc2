import type { APIMessageTopLevelComponent } from 'discord.js';
import type { Context, ServerContext } from './context.ts';
import type { Language } from './language/english.ts';
import type { Choice, Fields, Outcome, Reply } from './reply/reply.ts';

/** A file handed over with a command; Discord holds it, we have not read it. */
export interface Attachment {
  readonly name: string;
  readonly url: string;
}

interface Kinds {
  readonly text: string;
  readonly flag: boolean;
  readonly file: Attachment;
  /** The channel's id. */
  readonly channel: string;
}

export interface OptionSpec {
  readonly kind: keyof Kinds;
  readonly required?: true;
  /** Characters, for `text`. */
  readonly longest?: number;
  /** The only values there are, for `text`; what a member reads is `label`. */
  readonly choices?: readonly string[];
  readonly label?: (language: Language, choice: string) => string;
  /** At most 25, for `text`, from what was typed so far; any text may come instead. */
  readonly suggest?: (context: Context, typed: string) => Promise<readonly Choice[]>;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** The options as a command reads them. */
export type Options<O extends OptionSpecs> = {
  readonly [Name in keyof O]: Kinds[O[Name]['kind']] | (O[Name]['required'] extends true ? never : undefined);
};

/** Something for everyone, or for moderators: that happens in servers only, and nobody else may do it. */
type For<Given extends unknown[], Result> =
  | { readonly audience: 'everyone'; run(context: Context, ...given: Given): Promise<Result> }
  | { readonly audience: 'moderators'; run(context: ServerContext, ...given: Given): Promise<Result> };

/** A slash command, or one subcommand of one. Moderators' are seen by those who hold Manage Server. */
export type Command<O extends OptionSpecs = OptionSpecs> = For<[options: Options<O>], Outcome> & {
  /** Counts against the member's cooldown. */
  readonly counts?: true;
  /** Reads files or fetches: acknowledged before it runs. */
  readonly slow?: true;
  readonly options?: O;
};

/** Infers the options of `run` from `options`: a misspelt one does not compile. */
export function defineCommand<const O extends OptionSpecs>(command: Command<O>): Command {
  return command as unknown as Command;
}

/** An entry in the menu of every message. */
export interface MessageCommand {
  readonly counts?: true;
  /** @param said all that the message says, in Discord's markdown. */
  run(context: Context, said: string): Promise<Outcome>;
}

/** What someone pressed or chose, and the message it belongs to, as Discord hands it back. */
export interface Pressed {
  /** What `customId` was given after the action. */
  readonly rest: string;
  /** The chosen values, for a select menu. */
  readonly values: readonly string[];
  readonly components: readonly APIMessageTopLevelComponent[];
}

/** A button or select menu. Anyone who sees the message may press it, and the answer is theirs alone. */
export type Press = For<[pressed: Pressed], Outcome> & {
  /** Its reply takes the place of the message pressed: only for private messages. */
  readonly replaces?: true;
  /** Counts against the member's cooldown. */
  readonly counts?: true;
  /** Its answer is for the whole channel. */
  readonly isPublic?: true;
};

/** A form that was sent. `rest` is what `customId` was given after the action. */
export type SentForm = For<[fields: Fields, rest: string], Reply> & {
  /** Counts against the member's cooldown. */
  readonly counts?: true;
  readonly replaces?: true;
};
