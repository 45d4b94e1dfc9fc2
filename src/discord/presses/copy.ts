import { findPressed } from '../answers/find-pressed.ts';
import type { Press } from '../press.ts';
import { copyReply } from '../reply/copy.ts';

export const copyPress: Press = {
  action: 'copy',
  audience: 'everyone',
  run: async (context, pressed) => {
    const found = await findPressed(context, pressed.rest, pressed);
    return 'reply' in found ? found.reply : copyReply(found.passages, context.language);
  },
};
