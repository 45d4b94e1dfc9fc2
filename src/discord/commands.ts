import type { Command, MessageCommand } from './command.ts';
import { aboutCommand } from './commands/about.ts';
import { askCommand } from './commands/ask.ts';
import { askAboutCommand } from './commands/ask-about.ts';
import { checkQuoteCommand } from './commands/check-quote.ts';
import { helpCommand } from './commands/help.ts';
import { libraryCommand } from './commands/library.ts';
import { settingsCommand } from './commands/settings.ts';
import { sourcesAddCommand } from './commands/sources-add.ts';
import { sourcesExportCommand } from './commands/sources-export.ts';
import { sourcesHistoryCommand } from './commands/sources-history.ts';
import { sourcesListCommand } from './commands/sources-list.ts';
import { sourcesReloadCommand } from './commands/sources-reload.ts';
import { sourcesRemoveCommand } from './commands/sources-remove.ts';
import { sourcesUndoCommand } from './commands/sources-undo.ts';
import { unansweredClearCommand, unansweredExportCommand, unansweredListCommand } from './commands/unanswered.ts';
import { verifyCommand } from './commands/verify.ts';
import { whoCommand } from './commands/who.ts';
import { english } from './language/english.ts';

/** Every slash command: this list both registers and routes. */
export const COMMANDS: readonly Command[] = [
  askCommand,
  whoCommand,
  verifyCommand,
  libraryCommand,
  aboutCommand,
  helpCommand,
  sourcesListCommand,
  sourcesAddCommand,
  sourcesReloadCommand,
  sourcesRemoveCommand,
  sourcesUndoCommand,
  sourcesHistoryCommand,
  sourcesExportCommand,
  unansweredListCommand,
  unansweredClearCommand,
  unansweredExportCommand,
  settingsCommand,
];

/** Every entry in the menu of messages. */
export const MESSAGE_COMMANDS: readonly MessageCommand[] = [checkQuoteCommand, askAboutCommand];

/** @returns the name Discord routes by: `ask`, or `sources reload` for a subcommand. */
export function nameOf({ group, texts }: Command): string {
  return [group?.(english).name, texts(english).name].filter(Boolean).join(' ');
}
