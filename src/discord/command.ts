import type { APIMessageTopLevelComponent, Attachment } from 'discord.js';
import type { Context } from './context.ts';
import type { Language } from './language/english.ts';
import type { Choice, Fields, Outcome, Reply } from './reply/reply.ts';

/** What a member sees of a command or an option. */
interface Texts {
  readonly name: string;
  readonly description: string;
}

interface Kinds {
  readonly text: string;
  readonly flag: boolean;
  /** Discord holds it, we have not read it. */
  readonly file: Pick<Attachment, 'name' | 'url'>;
  /** The channel's id. */
  readonly channel: string;
}

export interface OptionSpec {
  readonly kind: keyof Kinds;
  /** What a member sees of it; where it is not given, it stands with the command's texts. */
  readonly texts?: (language: Language) => Texts;
  readonly required?: true;
  /** Characters, for `text`. */
  readonly longest?: number;
  /** The only values there are, for `text`; what a member reads is `label`. */
  readonly choices?: readonly string[];
  readonly label?: (language: Language, choice: string) => string;
  /** At most 25, for `text`, from what was typed so far; any text may come instead. */
  readonly suggest?: (context: Context, typed: string) => Promise<readonly Choice[]>;
}

/** Shows an answer to the whole channel, or to the asking member alone; the context's `isPrivate` has it. */
export const SHARE = { kind: 'flag', texts: ({ share }) => share } as const satisfies OptionSpec;

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** The options as a command reads them. */
export type Options<O extends OptionSpecs> = {
  readonly [Name in keyof O]: Kinds[O[Name]['kind']] | (O[Name]['required'] extends true ? never : undefined);
};

/** What the bot does when it is asked to. Moderators' actions happen in servers only, and take a `ServerContext`. */
export interface Action<Given extends unknown[], Where extends Context = Context, Result = Outcome> {
  /** Counts against the member's cooldown. */
  readonly counts?: true;
  /** Reads files or fetches: acknowledged before it runs. */
  readonly slow?: true;
  /** Its reply takes the place of the message pressed: only for private messages. */
  readonly replaces?: true;
  /** Its answer is for the whole channel. */
  readonly isPublic?: true;
  readonly run: (context: Where, ...given: Given) => Promise<Result>;
}

/** A slash command, or one subcommand of one. */
export interface Command<O extends OptionSpecs = OptionSpecs, Where extends Context = Context>
  extends Action<[options: Options<O>], Where> {
  readonly options?: O;
}

/** Infers the options of `run` from `options`: a misspelt one does not compile. */
export function defineCommand<const O extends OptionSpecs, Where extends Context = Context>(
  command: Command<O, Where>,
): Command<OptionSpecs, Where> {
  return command as unknown as Command<OptionSpecs, Where>;
}

/** An entry in the menu of every message; it is given all that the message says, in Discord's markdown. */
export type MessageCommand = Action<[said: string]>;

/** What someone pressed or chose, and the message it belongs to, as Discord hands it back. */
export interface Pressed {
  /** What `customId` was given after the action. */
  readonly rest: string;
  /** The chosen values, for a select menu. */
  readonly values: readonly string[];
  readonly components: readonly APIMessageTopLevelComponent[];
}

/** A button or select menu. Anyone who sees the message may press it, and the answer is theirs alone. */
export type Press<Where extends Context = Context> = Action<[pressed: Pressed], Where>;

/** A form that was sent. `rest` is what `customId` was given after the action. */
export type SentForm<Where extends Context = Context> = Action<[fields: Fields, rest: string], Where, Reply>;
