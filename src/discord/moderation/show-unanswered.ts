import type { ServerContext } from '../interaction/context.ts';
import type { Reply } from '../reply/reply.ts';
import { unansweredReply } from '../reply/unanswered.ts';

/** A page (from 1) of what was asked in vain; what was kept before it was switched off is still shown. */
export async function showUnanswered(context: ServerContext, page: number): Promise<Reply> {
  const { library, server, settings, language } = context;
  const questions = await library.unanswered.list(server);
  return unansweredReply(questions.length || settings.keepsUnanswered ? questions : null, page, language);
}
