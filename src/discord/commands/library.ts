import { listSources } from '../answers/list-sources.ts';
import { defineCommand } from '../command.ts';

export const libraryCommand = defineCommand({
  texts: ({ commands }) => commands.library,
  audience: 'everyone',
  options: {},
  run: (context) => listSources(context, 1),
});
