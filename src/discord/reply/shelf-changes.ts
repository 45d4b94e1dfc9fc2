import { customId } from '../custom-id.ts';
import type { Language } from '../language/language.ts';
import { button, rows } from './components.ts';
import { composeReply } from './compose-reply.ts';
import { inline } from './inline.ts';
import { moment } from './moment.ts';
import type { Reply } from './reply.ts';

/** Asks once before a source goes off the shelf. @param key what the buttons carry. */
export function confirmRemoveReply(title: string, key: string, { shelf, buttons }: Language): Reply {
  return composeReply({
    head: `${shelf.confirmRemove(inline(title))}\n-# ${shelf.confirmRemoveHint}`,
    rows: rows([
      ...button(customId('remove', key), buttons.remove, 'grave'),
      ...button(customId('cancel', key), buttons.cancel),
    ]),
  });
}

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
    head: undo ? `${done}\n-# ${shelf.undoUntil(moment(undo.until, 'date'))}` : done,
    rows: undo ? rows(button(customId('undo', undo.key), buttons.undo)) : [],
  });
}
