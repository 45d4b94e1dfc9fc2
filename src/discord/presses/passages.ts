import type { Passage } from '../../answer/passage.ts';
import { findPressed } from '../answers/find-pressed.ts';
import type { Context } from '../interaction/context.ts';
import type { Press, Pressed } from '../press.ts';
import { contextReply } from '../reply/context.ts';
import { copyReply } from '../reply/copy.ts';
import { moreReply } from '../reply/found.ts';
import { closestReply } from '../reply/not-found.ts';
import { postedReply } from '../reply/post.ts';
import type { Reply } from '../reply/reply.ts';

type Show = (passages: readonly [Passage, ...Passage[]], context: Context, pressed: Pressed) => Reply;

/** A press on a button that carries the places of passages: shows them, or says that they have changed since. */
function onPassages(action: string, show: Show, placesIn = (rest: string) => rest): Press {
  return {
    action,
    audience: 'everyone',
    run: async (context, pressed) => {
      const found = await findPressed(context, placesIn(pressed.rest), pressed);
      return 'reply' in found ? found.reply : show(found.passages, context, pressed);
    },
  };
}

export const contextPress = onPassages('context', ([first], { language }) => contextReply(first, language));

export const closestPress = onPassages('closest', ([first], { language }) => closestReply(first, language));

export const copyPress = onPassages('copy', (passages, { language }) => copyReply(passages, language));

/** Before the places stands how many passages were shown. */
export const morePress = onPassages(
  'more',
  (passages, { language }, { rest }) => moreReply(passages, Number.parseInt(rest, 10) || 0, language),
  (rest) => rest.replace(/^\d*:/, ''),
);

/** Says the pressed reply again for the whole channel, as long as its words still stand on the shelf. */
export const postPress: Press = {
  ...onPassages('post', (passages, { member, language }, { components }) =>
    postedReply(components, passages, member, language),
  ),
  isPublic: true,
};
