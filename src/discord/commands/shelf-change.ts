import { TimestampStyles, time } from 'discord.js';
import type { Preview } from '../../library/adding/preview.ts';
import { type Change, UNDO_MS } from '../../library/history/change.ts';
import type { Done } from '../../library/history/desk.ts';
import type { Undone } from '../../library/problems/problem.ts';
import type { Pressed } from '../command.ts';
import type { ServerContext } from '../context.ts';
import type { Language } from '../language/english.ts';
import { previewReply } from '../reply/add-preview.ts';
import { inline } from '../reply/markdown/inline.ts';
import { button } from '../reply/parts/components.ts';
import { composeReply } from '../reply/parts/compose-reply.ts';
import { type Reply, textReply } from '../reply/reply.ts';
import { problemReply } from '../reply/trouble.ts';

/** Shows what would be added, or why it cannot be. */
export function proposeReply(preview: Preview | Undone, language: Language): Reply {
  return 'problem' in preview ? problemReply(preview, language) : previewReply(preview, language);
}

/** Puts on the shelf what was previewed, or held back by a reload. */
export async function confirm(context: ServerContext, { rest: key }: Pressed): Promise<Reply> {
  return changeReply(context, await context.library.additions.confirm(context.server, key, context.member));
}

/** Drops it instead. @param dropped says so. */
export async function drop(
  { library, server, language }: ServerContext,
  { rest: key }: Pressed,
  dropped: string,
): Promise<Reply> {
  const undone = await library.additions.cancel(server, key);
  return undone ? problemReply(undone, language) : textReply(dropped);
}

/** Tells a moderator what their change came to, with a button to undo it, and announces it where the server wants it. */
export function changeReply(context: ServerContext, done: Done | Undone): Reply {
  const { language } = context;
  if ('problem' in done) return problemReply(done, language);
  announce(context, [done.change]);
  context.aside('preparing the shelf', context.shelf);
  return doneReply(done.change, language);
}

/** Says what was done to the shelf, and until when a button undoes it; what undid something cannot be undone again. */
export function doneReply(change: Change, { add, shelf, buttons }: Language): Reply {
  const { added, updated } = add;
  const { removed, restored, undoUntil } = shelf;
  const done = { added, updated, removed, restored }[change.action](inline(change.title));
  if (change.undoes !== null) return textReply(done);
  const until = time(new Date(Date.parse(change.when) + UNDO_MS), TimestampStyles.LongDate);
  return composeReply({
    head: `${done}\n-# ${undoUntil(until)}`,
    buttons: button('undo', String(change.number), buttons.undo),
  });
}

/** Of one reload, in the log channel. */
const MOST_LINES = 20;

/** Tells the server's log channel, if it has one, who changed what. */
export function announce(context: ServerContext, changes: readonly Pick<Change, 'action' | 'title'>[]): void {
  const { settings, language, member, aside, say } = context;
  const { logChannel } = settings;
  if (logChannel === null || !changes.length) return;
  const lines = changes.map(({ action, title }) =>
    language.audit.line(`<@${member}>`, language.shelf.actions[action], inline(title)),
  );
  const shown = lines.slice(0, MOST_LINES);
  const rest = lines.length > shown.length ? ['…'] : [];
  aside('announcing a change', () => say(logChannel, textReply([...shown, ...rest].join('\n'))));
}
