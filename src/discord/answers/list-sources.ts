import type { Trouble } from '../../library/history/journal.ts';
import { isOwn } from '../../library/server/own-file.ts';
import type { Context } from '../interaction/context.ts';
import type { Reply } from '../reply/reply.ts';
import { sourcesReply } from '../reply/sources-list.ts';

/**
 * A page (from 1) of what is on the shelf here.
 *
 * @param troubles what was found damaged, for moderators.
 */
export async function listSources(context: Context, page: number, troubles: readonly Trouble[] = []): Promise<Reply> {
  const { articles } = await context.shelf();
  const listed = articles.map(({ source, sentences }) => ({
    source,
    sentences: sentences.length,
    own: isOwn(source.file),
  }));
  return sourcesReply({ listed, readAt: context.library.readAt, page, troubles }, context.language);
}
