import { findPressed } from '../answers/find-pressed.ts';
import { moreId } from '../answers/more-id.ts';
import type { Press } from '../press.ts';
import { moreReply, shownOfMore } from '../reply/more.ts';

export const morePress: Press = {
  action: 'more',
  audience: 'everyone',
  run: async (context, pressed) => {
    const [before = '', places = ''] = pressed.rest.split(':');
    const found = await findPressed(context, places, pressed);
    if ('reply' in found) return found.reply;
    const { language } = context;
    const shown = shownOfMore(found.passages, language);
    const more = moreId(Number(before) + shown, found.passages.slice(shown));
    return moreReply(found.passages, language, { before: Number(before), more });
  },
};
