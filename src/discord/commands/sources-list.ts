import { defineModeratorsCommand } from '../command.ts';
import { listSources } from '../list-sources.ts';

export const sourcesListCommand = defineModeratorsCommand({
  group: ({ commands }) => commands.sources,
  texts: ({ commands }) => commands.sources.subcommands.list,
  options: {},
  run: (context) => listSources(context, 1),
});
