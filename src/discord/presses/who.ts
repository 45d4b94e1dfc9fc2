import { who } from '../../answer/who.ts';
import { answerWho, showWho } from '../answers/answer-who.ts';
import { readCustomId } from '../custom-id.ts';
import type { Context } from '../interaction/context.ts';
import type { Press } from '../press.ts';
import { type Reply, textReply } from '../reply/reply.ts';
import { readWhoId } from '../reply/who-id.ts';
import { whoSectionReply } from '../reply/who-section.ts';

/** A page of what a person's card only sums up. */
export const whoPress: Press = {
  action: 'who',
  audience: 'everyone',
  run: (context, { rest }) => showPressed(context, rest),
};

/** One of several people a name fits: what is chosen is what a button for them would carry. */
export const personPress: Press = {
  action: 'person',
  audience: 'everyone',
  run: (context, { values: [chosen = ''] }) => showPressed(context, readCustomId(chosen).rest),
};

async function showPressed(context: Context, rest: string): Promise<Reply> {
  const wanted = readWhoId(rest);
  if (!wanted) return textReply(context.language.errors.outdated);
  const { section, page, name, isFrom } = wanted;
  const found = who(await context.shelf(), name, isFrom);
  return section === 'card' || found.kind !== 'person'
    ? showWho(found, name, context.language)
    : whoSectionReply(found.card, section, page, context.language);
}

/** A page of what is said of something that is nobody. */
export const thingPress: Press = {
  action: 'thing',
  audience: 'everyone',
  run: (context, { rest }) => {
    const [page = '1'] = rest.split(':');
    return answerWho(context, rest.slice(page.length + 1), true, Number(page) || 1);
  },
};
