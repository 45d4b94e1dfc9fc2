import { findPressed } from '../answers/find-pressed.ts';
import type { Press } from '../press.ts';
import { contextReply } from '../reply/context.ts';

export const contextPress: Press = {
  action: 'context',
  audience: 'everyone',
  run: async (context, pressed) => {
    const found = await findPressed(context, pressed.rest, pressed);
    if ('reply' in found) return found.reply;
    return contextReply(found.passages[0], context.language);
  },
};
