import type { Library } from '../library/library.ts';
import type { ServerSettings } from '../library/server/server-settings.ts';
import type { Shelf } from '../shelf/shelf.ts';
import type { Language } from './language/english.ts';
import type { Reply } from './reply/reply.ts';

/** Who asks, where, and what may be seen there: all that a command knows of Discord. */
export interface Context {
  /** The server the bot is installed in; null in a direct message, or where only the member installed the bot. */
  readonly server: string | null;
  readonly settings: ServerSettings | null;
  readonly member: string;
  /** Holds Manage Server there, or what was pressed or sent came of a command that Discord let them use. */
  readonly moderator: boolean;
  /** The server's, if it has chosen one, else the member's. */
  readonly language: Language;
  readonly membersLanguage: Language;
  readonly library: Library;
  /** What may be seen here, as it stands at this moment. */
  shelf(): Promise<Shelf>;
  /** The same for a question, which need not wait for all of it. */
  askable(): Promise<Shelf>;
  /** Whether an answer is the asking member's alone, by what they chose and else by this server's default. */
  readonly isPrivate: boolean;
  /** The member's last answer, as long as it is remembered. */
  lastAnswer(): Reply | null;
  /** Begins something that no answer waits for; what goes wrong with it is logged under this name. */
  aside(name: string, work: () => Promise<unknown>): void;
  /** Says something in a channel of this server. @returns whether the bot may write there. */
  say(channel: string, reply: Reply): Promise<boolean>;
}

/** A context in a server, as moderators' commands have it. */
export type ServerContext = Context & { readonly server: string; readonly settings: ServerSettings };
