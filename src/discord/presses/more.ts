import { findPressed } from '../answers/find-pressed.ts';
import type { Press } from '../press.ts';
import { moreReply } from '../reply/found.ts';

export const morePress: Press = {
  action: 'more',
  audience: 'everyone',
  run: async (context, pressed) => {
    const [before = '', places = ''] = pressed.rest.split(':');
    const found = await findPressed(context, places, pressed);
    return 'reply' in found ? found.reply : moreReply(found.passages, Number(before), context.language);
  },
};
