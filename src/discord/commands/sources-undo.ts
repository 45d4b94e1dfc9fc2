import { defineModeratorsCommand } from '../command.ts';
import { changeReply } from '../moderation/shelf-change.ts';

export const sourcesUndoCommand = defineModeratorsCommand({
  group: ({ commands }) => commands.sources,
  texts: ({ commands }) => commands.sources.subcommands.undo,
  options: {},
  run: async (context) => changeReply(context, await context.library.sources.undo(context.server, context.member)),
});
