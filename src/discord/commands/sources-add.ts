import { defineModeratorsCommand } from '../command.ts';
import { pasteForm } from '../moderation/article-form.ts';
import { proposeReply } from '../moderation/shelf-change.ts';

export const sourcesAddCommand = defineModeratorsCommand({
  group: ({ commands }) => commands.sources,
  texts: ({ commands }) => commands.sources.subcommands.add,
  options: { url: { kind: 'text', longest: 2000 }, file: { kind: 'file' } },
  run: async (context, { url, file }) => {
    const { library, server, language } = context;
    if (url) return proposeReply(context, await library.additions.preview(server, { kind: 'url', url }));
    if (!file) return pasteForm(language);
    return proposeReply(
      context,
      await library.additions.preview(server, { kind: 'file', name: file.name, url: file.url }),
    );
  },
});
