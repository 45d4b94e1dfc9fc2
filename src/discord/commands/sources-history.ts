import { TimestampStyles, time } from 'discord.js';
import { findSources } from '../../answer/find-sources.ts';
import { type Change, hasVersion } from '../../library/history/change.ts';
import { isOwn } from '../../library/server/own-file.ts';
import { defineCommand, type Press } from '../command.ts';
import type { ServerContext } from '../context.ts';
import { readPage } from '../custom-id.ts';
import type { Language } from '../language/english.ts';
import { heading, inline } from '../reply/markdown/inline.ts';
import { button } from '../reply/parts/components.ts';
import type { Part } from '../reply/parts/compose-reply.ts';
import { countsLine } from '../reply/parts/difference-parts.ts';
import { pagedReply } from '../reply/parts/pages.ts';
import { type Reply, textReply } from '../reply/reply.ts';
import { unknownSourceReply } from '../reply/trouble.ts';
import { changeReply } from './shelf-change.ts';
import * as suggest from './suggest.ts';

export const sourcesHistoryCommand = defineCommand({
  options: { source: { kind: 'text', required: true, suggest: suggest.pastSources } },
  run: async (context: ServerContext, { source }) => {
    const past = await context.library.sources.history(context.server);
    const removed = past.find(({ file, title }) => [file, title].includes(source))?.file;
    const file = removed ?? findSources(await context.shelf(), source)[0];
    return file === undefined ? unknownSourceReply(source, context.language) : showHistory(context, file, 1);
  },
});

export const historyPress: Press<ServerContext> = {
  run: (context, { rest }) => {
    const { page, of } = readPage(rest);
    return showHistory(context, of, page);
  },
};

export const restorePress: Press<ServerContext> = {
  run: async (context, { rest }) =>
    changeReply(context, await context.library.sources.restore(context.server, Number(rest), context.member)),
};

/** A page (from 1) of all that became of one of the server's own sources. */
async function showHistory(context: ServerContext, file: string, page: number): Promise<Reply> {
  const { library, server, shelf, language } = context;
  const changes = isOwn(file) ? await library.sources.history(server, file) : [];
  const { articles } = await shelf();
  const title = changes[0]?.title ?? articles.find(({ source }) => source.file === file)?.source.title;
  return historyReply(title ?? file, file, changes, page, language);
}

/**
 * Every version of a source, each with who, when, why and how much, and a button to restore it.
 *
 * @param changes the latest first.
 */
export function historyReply(
  title: string,
  file: string,
  changes: readonly Change[],
  page: number,
  language: Language,
): Reply {
  const { shelf } = language;
  const [latest] = changes;
  if (!latest) return textReply(shelf.noHistory(inline(title)));
  const current = hasVersion(latest) ? latest : null;
  const parts = changes.map((change) => changePart(change, change === current, language));
  const restoreButtons = (first: number, end: number) =>
    changes
      .slice(first, end)
      .filter((change) => change !== current && hasVersion(change))
      .flatMap(({ number }) => button('restore', String(number), shelf.restoreVersion(number)));
  return pagedReply(heading(shelf.history(inline(title))), parts, page, language, {
    turn: (to, label) => button('history', `${to}:${file}`, label),
    more: restoreButtons,
  });
}

/** @param isCurrent this version is the one on the shelf. */
function changePart(change: Change, isCurrent: boolean, language: Language): Part {
  const { number, action, when, by, why, sentences } = change;
  const { shelf } = language;
  const member = by ? `<@${by}>` : shelf.itself;
  const counts = countsLine({ counts: sentences }, language);
  const lines = [
    `**${shelf.version(number)}** · ${shelf.actions[action]}${isCurrent ? ` · ${shelf.current}` : ''}`,
    `-# ${shelf.by(member, time(new Date(when), TimestampStyles.RelativeTime))}${counts && ` · ${counts}`}`,
    ...(why ? [`-# ${shelf.reason(inline(why, 200))}`] : []),
  ];
  return { content: lines.join('\n') };
}
