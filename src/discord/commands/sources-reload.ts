import { defineCommand } from '../command.ts';
import { reloadReply } from '../reply/reload-report.ts';

const UNKNOWN = {
  counts: { same: 0, reworded: 0, added: 0, removed: 0 },
  reworded: [],
  added: [],
  removed: [],
  peopleGained: [],
  peopleLost: [],
};

export const sourcesReloadCommand = defineCommand({
  group: ({ commands }) => commands.sources,
  texts: ({ commands }) => commands.sources.subcommands.reload,
  audience: 'moderators',
  slow: true,
  options: {},
  run: async ({ library, language }) => {
    const report = await library.reload();
    const changes = (['added', 'changed', 'removed'] as const).flatMap((kind) =>
      report[kind].map((file) => ({ kind, title: file, difference: UNKNOWN })),
    );
    const failed = report.failed.map(({ file, reason }) => ({ file, reason, keptSince: null }));
    return reloadReply({ dryRun: false, changes, failed, heldBack: [], nowAnswered: [] }, language);
  },
});
