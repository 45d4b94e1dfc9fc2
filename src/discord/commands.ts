import type { Command, MessageCommand, Press, SentForm } from './command.ts';
import { askAboutCommand, askCommand, askSent, lastPress } from './commands/ask.ts';
import { aboutCommand, helpCommand } from './commands/help.ts';
import { libraryCommand, shelfPress, sourcesListCommand } from './commands/library.ts';
import { closestPress, contextPress, copyPress, morePress, postPress } from './commands/passages.ts';
import { settingsCommand } from './commands/settings.ts';
import {
  cancelPress,
  confirmPress,
  correctPress,
  correctSent,
  pasteSent,
  sourcesAddCommand,
} from './commands/sources-add.ts';
import { sourcesExportCommand } from './commands/sources-export.ts';
import { historyPress, restorePress, sourcesHistoryCommand } from './commands/sources-history.ts';
import { keepPress, replacePress, sourcesReloadCommand } from './commands/sources-reload.ts';
import { removeSent, sourcesRemoveCommand, sourcesUndoCommand, undoPress } from './commands/sources-remove.ts';
import {
  unansweredClearCommand,
  unansweredExportCommand,
  unansweredListCommand,
  unansweredPress,
} from './commands/unanswered.ts';
import { checkQuoteCommand, verifyCommand, verifySent } from './commands/verify.ts';
import { personPress, thingPress, whoCommand, whoPress } from './commands/who.ts';
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

/** Every button and menu, by the first part of its custom_id. */
export const PRESSES: readonly Press[] = [
  contextPress,
  morePress,
  copyPress,
  postPress,
  closestPress,
  shelfPress,
  whoPress,
  personPress,
  thingPress,
  lastPress,
  confirmPress,
  cancelPress,
  correctPress,
  replacePress,
  keepPress,
  undoPress,
  restorePress,
  historyPress,
  unansweredPress,
];

/** Every form, by the first part of its custom_id. */
export const FORMS: readonly SentForm[] = [askSent, verifySent, correctSent, pasteSent, removeSent];

/** @returns the name Discord routes by: `ask`, or `sources reload` for a subcommand. */
export function nameOf({ group, texts }: Command): string {
  return [group?.(english).name, texts(english).name].filter(Boolean).join(' ');
}
