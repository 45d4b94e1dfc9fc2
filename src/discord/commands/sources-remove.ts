import { findSources } from '../../answer/find-sources.ts';
import { isOwn } from '../../library/server/own-file.ts';
import { defineModeratorsCommand } from '../command.ts';
import { removeForm } from '../moderation/article-form.ts';
import { changeReply } from '../moderation/shelf-change.ts';
import { unknownSourceReply } from '../reply/trouble.ts';
import * as suggest from '../suggest.ts';

export const sourcesRemoveCommand = defineModeratorsCommand({
  group: ({ commands }) => commands.sources,
  texts: ({ commands }) => commands.sources.subcommands.remove,
  options: { source: { kind: 'text', required: true, suggest: suggest.ownSources } },
  run: async (context, { source }) => {
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
