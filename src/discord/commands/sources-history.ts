import { findSources } from '../../answer/find-sources.ts';
import { defineModeratorsCommand } from '../command.ts';
import { showHistory } from '../moderation/pages.ts';
import { unknownSourceReply } from '../reply/trouble.ts';
import * as suggest from '../suggest.ts';

export const sourcesHistoryCommand = defineModeratorsCommand({
  group: ({ commands }) => commands.sources,
  texts: ({ commands }) => commands.sources.subcommands.history,
  options: { source: { kind: 'text', required: true, suggest: suggest.pastSources } },
  run: async (context, { source }) => {
    const past = await context.library.sources.history(context.server);
    const removed = past.find(({ file, title }) => [file, title].includes(source))?.file;
    const file = removed ?? findSources(await context.shelf(), source)[0];
    return file === undefined ? unknownSourceReply(source, context.language) : showHistory(context, file, 1);
  },
});
