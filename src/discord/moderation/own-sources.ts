import { isOwn } from '../../library/server/own-file.ts';
import type { ServerContext } from '../interaction/context.ts';
import { historyReply } from '../reply/history.ts';
import type { Reply } from '../reply/reply.ts';

/** A page (from 1) of all that became of one of the server's own sources. */
export async function showHistory(context: ServerContext, file: string, page: number): Promise<Reply> {
  const { library, server, shelf, language } = context;
  const changes = isOwn(file) ? await library.sources.history(server, file) : [];
  const { articles } = await shelf();
  const title = changes[0]?.title ?? articles.find(({ source }) => source.file === file)?.source.title;
  return historyReply(title ?? file, file, changes, page, language);
}
