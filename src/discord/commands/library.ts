import type { Trouble } from '../../library/history/journal.ts';
import { defineCommand, type Press } from '../command.ts';
import type { Context } from '../context.ts';
import { readPage } from '../custom-id.ts';
import type { Reply } from '../reply/reply.ts';
import { sourcesReply } from '../reply/sources-list.ts';

export const libraryCommand = defineCommand({
  audience: 'everyone',
  run: (context) => listSources(context, 1),
});

/** Moderators are told, too, what was found damaged. */
export const sourcesListCommand = defineCommand({
  audience: 'moderators',
  run: async (context) => listSources(context, 1, await context.library.sources.troubles(context.server)),
});

export const shelfPress: Press = {
  audience: 'everyone',
  run: (context, { rest }) => listSources(context, readPage(rest).page),
};

/** A page (from 1) of what is on the shelf here. */
async function listSources(context: Context, page: number, troubles: readonly Trouble[] = []): Promise<Reply> {
  const { articles } = await context.shelf();
  return sourcesReply({ articles, readAt: context.library.readAt, page, troubles }, context.language);
}
