import { defineCommand } from '../command.ts';
import { listSources } from '../list-sources.ts';

export const libraryCommand = defineCommand({
  texts: ({ commands }) => commands.library,
  audience: 'everyone',
  options: {},
  run: (context) => listSources(context, 1),
});
