import type { Press, SentForm } from './press.ts';
import {
  cancelPress,
  confirmPress,
  correctPress,
  correctSent,
  keepPress,
  pasteSent,
  replacePress,
} from './presses/additions.ts';
import { askSent, verifySent } from './presses/forms.ts';
import { lastPress, shelfPress, unansweredPress } from './presses/lists.ts';
import { historyPress, removeSent, restorePress, undoPress } from './presses/own-sources.ts';
import { closestPress, contextPress, copyPress, morePress, postPress } from './presses/passages.ts';
import { personPress, thingPress, whoPress } from './presses/who.ts';

/** Every button and menu, by the first part of its custom_id. */
export const PRESSES: readonly Press[] = [
  contextPress,
  morePress,
  copyPress,
  postPress,
  closestPress,
  shelfPress,
  whoPress,
  personPress,
  thingPress,
  lastPress,
  confirmPress,
  cancelPress,
  correctPress,
  replacePress,
  keepPress,
  undoPress,
  restorePress,
  historyPress,
  unansweredPress,
];

/** Every form, by the first part of its custom_id. */
export const FORMS: readonly SentForm[] = [askSent, verifySent, correctSent, pasteSent, removeSent];
