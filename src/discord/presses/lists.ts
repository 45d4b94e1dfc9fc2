import { listSources } from '../answers/list-sources.ts';
import { showUnanswered } from '../moderation/pages.ts';
import { defineModeratorsPress, type Press } from '../press.ts';
import { textReply } from '../reply/reply.ts';

/** A page of what is on the shelf. */
export const shelfPress: Press = {
  action: 'shelf',
  audience: 'everyone',
  run: (context, { rest }) => listSources(context, Number(rest) || 1),
};

/** A page of what was asked in vain. */
export const unansweredPress = defineModeratorsPress({
  action: 'unanswered',
  run: (context, { rest }) => showUnanswered(context, Number(rest) || 1),
});

/** The last answer of someone who may not ask just now. */
export const lastPress: Press = {
  action: 'last',
  audience: 'everyone',
  run: async ({ lastAnswer, language }) => lastAnswer() ?? textReply(language.errors.outdated),
};
