import { findSources } from '../../answer/find-sources.ts';
import { isOwn } from '../../library/server/own-file.ts';
import { defineCommand, type Press, type SentForm } from '../command.ts';
import type { ServerContext } from '../context.ts';
import { readWhy, removeForm } from '../reply/article-form.ts';
import { unknownSourceReply } from '../reply/trouble.ts';
import { changeReply } from './shelf-change.ts';
import * as suggest from './suggest.ts';

export const sourcesRemoveCommand = defineCommand({
  options: { source: { kind: 'text', required: true, suggest: suggest.ownSources } },
  run: async (context: ServerContext, { source }) => {
    const { shelf, language, library, server, member } = context;
    const now = await shelf();
    const files = findSources(now, source);
    const file = files.find(isOwn) ?? files[0];
    const title = now.articles.find((one) => one.source.file === file)?.source.title;
    if (file === undefined || title === undefined) return unknownSourceReply(source, language);
    // The library refuses to, and says why; there is nothing to confirm.
    if (!isOwn(file)) return changeReply(context, await library.sources.remove(server, file, member));
    return removeForm(title, file, language);
  },
});

export const removeSent: SentForm<ServerContext> = {
  run: async (context, fields, file) =>
    changeReply(context, await context.library.sources.remove(context.server, file, context.member, readWhy(fields))),
};

/** Undoes the latest change, whatever it was. */
export const sourcesUndoCommand = defineCommand({
  run: async (context: ServerContext) =>
    changeReply(context, await context.library.sources.undo(context.server, context.member)),
});

/** Undoes the change of that number. */
export const undoPress: Press<ServerContext> = {
  run: async (context, { rest }) =>
    changeReply(context, await context.library.sources.undo(context.server, context.member, Number(rest))),
};
