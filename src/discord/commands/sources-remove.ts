import { findSources } from '../../answer/find-sources.ts';
import { defineModeratorsCommand } from '../command.ts';
import { confirmRemoveReply } from '../reply/shelf-changes.ts';
import { unknownSourceReply } from '../reply/trouble.ts';
import * as suggest from '../suggest.ts';

export const sourcesRemoveCommand = defineModeratorsCommand({
  group: ({ commands }) => commands.sources,
  texts: ({ commands }) => commands.sources.subcommands.remove,
  options: { source: { kind: 'text', required: true, suggest: suggest.ownSources } },
  run: async ({ shelf, language }, { source }) => {
    const now = await shelf();
    const [file] = findSources(now, source);
    const article = now.articles.find((one) => one.source.file === file);
    if (!article) return unknownSourceReply(source, language);
    return confirmRemoveReply(article.source.title, article.source.file, language);
  },
});
