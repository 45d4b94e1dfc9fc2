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
import { askSent } from './presses/ask-form.ts';
import { closestPress } from './presses/closest.ts';
import { contextPress } from './presses/context.ts';
import { copyPress } from './presses/copy.ts';
import { lastPress } from './presses/last.ts';
import { morePress } from './presses/more.ts';
import { historyPress, removeSent, restorePress, undoPress } from './presses/own-sources.ts';
import { postPress } from './presses/post.ts';
import { shelfPress } from './presses/shelf.ts';
import { unansweredPress } from './presses/unanswered.ts';
import { verifySent } from './presses/verify-form.ts';
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
