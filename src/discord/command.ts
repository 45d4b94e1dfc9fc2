import type { Context, ServerContext } from './interaction/context.ts';
import type { Choice, Outcome } from './interaction/outcome.ts';
import type { Language } from './language/language.ts';

/** What a member sees of a command or an option. */
export interface Texts {
  readonly name: string;
  readonly description: string;
}

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

/** A slash command, or one subcommand of one. */
export interface Command<O extends OptionSpecs = OptionSpecs> {
  /** The command's name, description and options in a language; its English name is the one Discord routes by. */
  texts(language: Language): Texts & { readonly options?: { readonly [Name in keyof O]: Texts } };
  /** For a subcommand: the command it is part of. */
  group?(language: Language): Texts;
  /** Moderators' commands exist in servers only and are seen by those who hold Manage Server; replies are private. */
  readonly audience: 'everyone' | 'moderators';
  /** Counts against the member's cooldown. */
  readonly counts?: true;
  /** Reads files or fetches: acknowledged before it runs. */
  readonly slow?: true;
  readonly options: O;
  run(context: Context, options: Options<O>): Promise<Outcome>;
}

/** Infers the options of `run` from `options`: a misspelt one does not compile. */
export function defineCommand<const O extends OptionSpecs>(command: Command<O>): Command {
  return command as unknown as Command;
}

/** A moderators' command: it always runs in a server. */
export function defineModeratorsCommand<const O extends OptionSpecs>(
  command: Omit<Command<O>, 'audience' | 'run'> & {
    run(context: ServerContext, options: Options<O>): Promise<Outcome>;
  },
): Command {
  return { ...command, audience: 'moderators' } as unknown as Command;
}

/** An entry in the menu of every message. */
export interface MessageCommand {
  texts(language: Language): { readonly name: string };
  readonly counts?: true;
  /** @param said all that the message says, in Discord's markdown. */
  run(context: Context, said: string): Promise<Outcome>;
}
