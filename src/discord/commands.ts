import type { Command, OptionSpecs, Press, SentForm } from './command.ts';
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
import type { ServerContext } from './context.ts';

/** Who may do something, where Discord does not see to that by itself. */
export type Audience = 'everyone' | 'moderators';

/** @returns what everyone may do and what moderators may, by name; in a server, anything takes its context. */
function listed<One extends Theirs, Theirs extends object>(
  everyone: Readonly<Record<string, One>>,
  moderators: Readonly<Record<string, Theirs>>,
): ReadonlyMap<string, Theirs & { readonly audience: Audience }> {
  const entriesOf = (actions: Readonly<Record<string, Theirs>>, audience: Audience) =>
    Object.entries(actions).map(([name, action]) => [name, { ...action, audience }] as const);
  return new Map([...entriesOf(everyone, 'everyone'), ...entriesOf(moderators, 'moderators')]);
}

/**
 * Every slash command, by its name in English, a subcommand's behind its command's: this list both registers and routes.
 * What members see of them stands under these names in `commands` of each language. Moderators' are seen by those who
 * hold Manage Server.
 */
export const COMMANDS = listed<Command, Command<OptionSpecs, ServerContext>>(
  {
    ask: askCommand,
    who: whoCommand,
    verify: verifyCommand,
    library: libraryCommand,
    about: aboutCommand,
    help: helpCommand,
  },
  {
    'sources list': sourcesListCommand,
    'sources add': sourcesAddCommand,
    'sources reload': sourcesReloadCommand,
    'sources remove': sourcesRemoveCommand,
    'sources undo': sourcesUndoCommand,
    'sources history': sourcesHistoryCommand,
    'sources export': sourcesExportCommand,
    'unanswered list': unansweredListCommand,
    'unanswered clear': unansweredClearCommand,
    'unanswered export': unansweredExportCommand,
    settings: settingsCommand,
  },
);

/** Every entry in the menu of messages, by the key of its name in each language. */
export const MESSAGE_COMMANDS = { checkQuote: checkQuoteCommand, askAbout: askAboutCommand } as const;

/** Every button and menu, by the action in its custom_id. */
export const PRESSES = listed<Press, Press<ServerContext>>(
  {
    context: contextPress,
    more: morePress,
    copy: copyPress,
    post: postPress,
    closest: closestPress,
    shelf: shelfPress,
    who: whoPress,
    person: personPress,
    thing: thingPress,
    last: lastPress,
  },
  {
    confirm: confirmPress,
    cancel: cancelPress,
    correct: correctPress,
    replace: replacePress,
    keep: keepPress,
    undo: undoPress,
    restore: restorePress,
    history: historyPress,
    unanswered: unansweredPress,
  },
);

/** Every form, by the action in its custom_id. */
export const FORMS = listed<SentForm, SentForm<ServerContext>>(
  {
    ask: askSent,
    verify: verifySent,
  },
  {
    correct: correctSent,
    paste: pasteSent,
    remove: removeSent,
  },
);
