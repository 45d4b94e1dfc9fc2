import { listSources } from '../answers/list-sources.ts';
import { defineModeratorsCommand } from '../command.ts';

export const sourcesListCommand = defineModeratorsCommand({
  group: ({ commands }) => commands.sources,
  texts: ({ commands }) => commands.sources.subcommands.list,
  options: {},
  run: async (context) => listSources(context, 1, await context.library.sources.troubles(context.server)),
});
