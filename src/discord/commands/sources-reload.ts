import { findSources } from '../../answer/find-sources.ts';
import { defineModeratorsCommand } from '../command.ts';
import { reloadReply } from '../reply/reload-report.ts';
import { unknownSourceReply } from '../reply/trouble.ts';
import * as suggest from '../suggest.ts';

export const sourcesReloadCommand = defineModeratorsCommand({
  group: ({ commands }) => commands.sources,
  texts: ({ commands }) => commands.sources.subcommands.reload,
  slow: true,
  options: { source: { kind: 'text', suggest: suggest.sources }, dry_run: { kind: 'flag' } },
  run: async ({ library, language, server, member, shelf }, { source, dry_run: dryRun = false }) => {
    const [file] = source === undefined ? [] : findSources(await shelf(), source);
    if (source !== undefined && file === undefined) return unknownSourceReply(source, language);
    const report = await library.reload({ server, by: member, dryRun, ...(file === undefined ? {} : { file }) });
    return reloadReply(report, language);
  },
});
