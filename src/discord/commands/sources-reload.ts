import { findSources } from '../../answer/find-sources.ts';
import { isOwn } from '../../library/server/own-file.ts';
import { defineCommand, type Press } from '../command.ts';
import { reloadReply } from '../reply/reload-report.ts';
import { unknownSourceReply } from '../reply/trouble.ts';
import { announce, confirm, drop } from './shelf-change.ts';
import * as suggest from './suggest.ts';

export const sourcesReloadCommand = defineCommand({
  audience: 'moderators',
  slow: true,
  options: { source: { kind: 'text', suggest: suggest.sources }, dry_run: { kind: 'flag' } },
  run: async (context, { source, dry_run: dryRun = false }) => {
    const { library, language, server, member, shelf } = context;
    const [file] = source === undefined ? [] : findSources(await shelf(), source);
    if (source !== undefined && file === undefined) return unknownSourceReply(source, language);
    const report = await library.reload({ server, by: member, dryRun, ...(file === undefined ? {} : { file }) });
    const own = report.changes.filter((change) => isOwn(change.file));
    if (!dryRun) {
      announce(
        context,
        own.map(({ title }) => ({ action: 'updated', title })),
      );
    }
    return reloadReply(report, language);
  },
});

/** A new version that a reload held back: taken, or not. */
export const replacePress: Press = { audience: 'moderators', run: confirm };

export const keepPress: Press = {
  audience: 'moderators',
  run: (context, pressed) => drop(context, pressed, context.language.reload.unchanged),
};
