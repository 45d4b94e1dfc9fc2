import { defineCommand } from '../command.ts';
import { listSources } from '../list-sources.ts';

export const sourcesListCommand = defineCommand({
  group: ({ commands }) => commands.sources,
  texts: ({ commands }) => commands.sources.subcommands.list,
  audience: 'moderators',
  options: {},
  run: (context) => listSources(context, 1),
});
