import { findPressed } from '../answers/find-pressed.ts';
import type { Press } from '../press.ts';
import { postedReply } from '../reply/post.ts';

/** Says the pressed reply again for the whole channel, as long as its words still stand on the shelf. */
export const postPress: Press = {
  action: 'post',
  audience: 'everyone',
  isPublic: true,
  run: async (context, pressed) => {
    const found = await findPressed(context, pressed.rest, pressed);
    if ('reply' in found) return found.reply;
    return postedReply(pressed.components, found.passages, context.member, context.language);
  },
};
