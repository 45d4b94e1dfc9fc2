import { ComponentType } from 'discord.js';
import { findPressed } from '../answers/find-pressed.ts';
import type { Press } from '../press.ts';
import { moreReply } from '../reply/more.ts';
import { posted } from '../reply/post.ts';

/** Says the pressed reply again for the whole channel, as long as its words still stand on the shelf. */
export const postPress: Press = {
  action: 'post',
  audience: 'everyone',
  run: async (context, pressed) => {
    const found = await findPressed(context, pressed.rest, pressed);
    if ('reply' in found) return found.reply;
    // A message's file cannot be sent on: such a reply is made anew from its passages.
    const holdsFile = pressed.components.some(({ type }) => type === ComponentType.File);
    const reply = holdsFile
      ? moreReply(found.passages, context.language, { before: 0, more: null })
      : { components: pressed.components, private: false };
    return posted(reply, context.member, context.language);
  },
};
