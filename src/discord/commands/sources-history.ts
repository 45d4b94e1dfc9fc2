import { findSources } from '../../answer/find-sources.ts';
import { isOwn } from '../../library/server/own-file.ts';
import { defineCommand, type Press } from '../command.ts';
import type { ServerContext } from '../context.ts';
import { readPage } from '../custom-id.ts';
import { historyReply } from '../reply/history.ts';
import type { Reply } from '../reply/reply.ts';
import { unknownSourceReply } from '../reply/trouble.ts';
import { changeReply } from './shelf-change.ts';
import * as suggest from './suggest.ts';

export const sourcesHistoryCommand = defineCommand({
  audience: 'moderators',
  options: { source: { kind: 'text', required: true, suggest: suggest.pastSources } },
  run: async (context, { source }) => {
    const past = await context.library.sources.history(context.server);
    const removed = past.find(({ file, title }) => [file, title].includes(source))?.file;
    const file = removed ?? findSources(await context.shelf(), source)[0];
    return file === undefined ? unknownSourceReply(source, context.language) : showHistory(context, file, 1);
  },
});

export const historyPress: Press = {
  audience: 'moderators',
  run: (context, { rest }) => {
    const { page, of } = readPage(rest);
    return showHistory(context, of, page);
  },
};

export const restorePress: Press = {
  audience: 'moderators',
  run: async (context, { rest }) =>
    changeReply(context, await context.library.sources.restore(context.server, Number(rest), context.member)),
};

/** A page (from 1) of all that became of one of the server's own sources. */
async function showHistory(context: ServerContext, file: string, page: number): Promise<Reply> {
  const { library, server, shelf, language } = context;
  const changes = isOwn(file) ? await library.sources.history(server, file) : [];
  const { articles } = await shelf();
  const title = changes[0]?.title ?? articles.find(({ source }) => source.file === file)?.source.title;
  return historyReply(title ?? file, file, changes, page, language);
}
