import { TimestampStyles, time } from 'discord.js';
import type { Language } from '../language/language.ts';
import { button, rows } from './parts/components.ts';
import { composeReply } from './parts/compose-reply.ts';
import type { Reply } from './reply.ts';

/**
 * Says what was done to the shelf, and until when a button undoes it.
 *
 * @param done the sentence for it, with the title in it.
 * @param undo until when (ISO 8601), and what the button carries; null: it cannot be undone.
 */
export function doneReply(
  done: string,
  undo: { readonly until: string; readonly key: string } | null,
  language: Language,
): Reply {
  const { shelf, buttons } = language;
  return composeReply({
    head: undo ? `${done}\n-# ${shelf.undoUntil(time(new Date(undo.until), TimestampStyles.LongDate))}` : done,
    rows: undo ? rows(button('undo', undo.key, buttons.undo)) : [],
  });
}
