import { findPressed } from '../answers/find-pressed.ts';
import type { Press } from '../press.ts';
import { closestReply } from '../reply/not-found.ts';

export const closestPress: Press = {
  action: 'closest',
  audience: 'everyone',
  run: async (context, pressed) => {
    const found = await findPressed(context, pressed.rest, pressed);
    return 'reply' in found ? found.reply : closestReply(found.passages[0], context.language);
  },
};
