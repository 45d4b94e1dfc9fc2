import type { Library } from '../library/library.ts';
import type { Shelf } from '../shelf/shelf.ts';
import type { Language } from './language/language.ts';
import type { Reply } from './reply/reply.ts';

/** Who asks, where, and what may be seen there: all that a command knows of Discord. */
export interface Context {
  /** The server the bot is installed in; null in a direct message, or where only the member installed the bot. */
  readonly server: string | null;
  readonly member: string;
  /** Holds Manage Server there. */
  readonly moderator: boolean;
  readonly language: Language;
  /** BCP 47 tag of the member. */
  readonly locale: string;
  readonly library: Library;
  /** Whether an answer is the asking member's alone, by what they chose and else by this server's default. */
  isPrivate(share: boolean | undefined): boolean;
  /** The member's last answer, as long as it is remembered. */
  lastAnswer(): Reply | null;
  /** What may be seen here, as it stands at this moment. */
  shelf(): Promise<Shelf>;
}
