import { who } from '../../answer/who.ts';
import { answerWho } from '../answers/answer-who.ts';
import type { Press } from '../press.ts';
import { textReply } from '../reply/reply.ts';
import { readWhoId } from '../reply/who-id.ts';
import { whoSectionReply } from '../reply/who-section.ts';

/** A page of what a person's card only sums up. */
export const whoPress: Press = {
  action: 'who',
  audience: 'everyone',
  run: async (context, { rest }) => {
    const wanted = readWhoId(rest);
    if (!wanted) return textReply(context.language.errors.outdated);
    const found = who(await context.shelf(), wanted.name);
    if (wanted.section === 'card' || found.kind !== 'person') return answerWho(context, wanted.name, true);
    return whoSectionReply(found.card, wanted.section, wanted.page, context.language);
  },
};

/** One of several people a name fits. */
export const personPress: Press = {
  action: 'person',
  audience: 'everyone',
  run: (context, { values }) => answerWho(context, values[0] ?? '', true),
};

/** A page of what is said of something that is nobody. */
export const thingPress: Press = {
  action: 'thing',
  audience: 'everyone',
  run: (context, { rest }) => {
    const [page = '1'] = rest.split(':');
    return answerWho(context, rest.slice(page.length + 1), true, Number(page) || 1);
  },
};
