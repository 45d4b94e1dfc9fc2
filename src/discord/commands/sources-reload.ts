import { findSources } from '../../answer/find-sources.ts';
import { isOwn } from '../../library/server/own-file.ts';
import { defineModeratorsCommand } from '../command.ts';
import { announce } from '../moderation/shelf-change.ts';
import { reloadReply } from '../reply/reload-report.ts';
import { unknownSourceReply } from '../reply/trouble.ts';
import * as suggest from '../suggest.ts';

export const sourcesReloadCommand = defineModeratorsCommand({
  group: ({ commands }) => commands.sources,
  texts: ({ commands }) => commands.sources.subcommands.reload,
  slow: true,
  options: { source: { kind: 'text', suggest: suggest.sources }, dry_run: { kind: 'flag' } },
  run: async (context, { source, dry_run: dryRun = false }) => {
    const { library, language, server, member, shelf } = context;
    const [file] = source === undefined ? [] : findSources(await shelf(), source);
    if (source !== undefined && file === undefined) return unknownSourceReply(source, language);
    const report = await library.reload({ server, by: member, dryRun, ...(file === undefined ? {} : { file }) });
    const own = report.changes.filter((change) => isOwn(change.file));
    if (!dryRun)
      announce(
        context,
        own.map(({ title }) => ({ action: 'updated', title })),
      );
    return reloadReply(report, language);
  },
});
