import { isOwn } from '../../library/server/own-file.ts';
import type { ServerContext } from '../interaction/context.ts';
import { historyReply } from '../reply/history.ts';
import type { Reply } from '../reply/reply.ts';
import { unansweredReply } from '../reply/unanswered.ts';

/** A page (from 1) of all that became of one of the server's own sources. */
export async function showHistory(context: ServerContext, file: string, page: number): Promise<Reply> {
  const { library, server, shelf, language } = context;
  const changes = isOwn(file) ? await library.sources.history(server, file) : [];
  const { articles } = await shelf();
  const title = changes[0]?.title ?? articles.find(({ source }) => source.file === file)?.source.title;
  return historyReply(title ?? file, file, changes, page, language);
}

/** A page (from 1) of what was asked in vain; what was kept before it was switched off is still shown. */
export async function showUnanswered(context: ServerContext, page: number): Promise<Reply> {
  const { library, server, settings, language } = context;
  const questions = await library.unanswered.list(server);
  return unansweredReply(questions.length || settings.keepsUnanswered ? questions : null, page, language);
}
