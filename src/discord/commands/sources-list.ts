import { listSources } from '../answers/list-sources.ts';
import { defineModeratorsCommand } from '../command.ts';

export const sourcesListCommand = defineModeratorsCommand({
  group: ({ commands }) => commands.sources,
  texts: ({ commands }) => commands.sources.subcommands.list,
  options: {},
  run: (context) => listSources(context, 1),
});
