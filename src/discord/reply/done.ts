import { TimestampStyles, time } from 'discord.js';
import { type Change, UNDO_MS } from '../../library/history/change.ts';
import type { Language } from '../language/language.ts';
import { inline } from './markdown/inline.ts';
import { button } from './parts/components.ts';
import { composeReply } from './parts/compose-reply.ts';
import { type Reply, textReply } from './reply.ts';

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
