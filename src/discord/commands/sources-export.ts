import { strToU8, zipSync } from 'fflate';
import { defineModeratorsCommand } from '../command.ts';
import { composeReply } from '../reply/compose-reply.ts';
import { textReply } from '../reply/reply.ts';

/** One archive, since Discord takes ten files with a message at most. */
export const sourcesExportCommand = defineModeratorsCommand({
  group: ({ commands }) => commands.sources,
  texts: ({ commands }) => commands.sources.subcommands.export,
  slow: true,
  options: {},
  run: async ({ library, server, language }) => {
    const files = await library.sources.export(server);
    if (!files.length) return textReply(`${language.sources.empty}\n${language.sources.emptyHint}`);
    const data = zipSync(Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)])));
    const content = language.shelf.exported(files.length);
    return composeReply({ parts: [{ content, file: { name: 'shelf.zip', data } }] });
  },
});
