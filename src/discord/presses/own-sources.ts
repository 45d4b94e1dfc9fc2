import { readWhy } from '../moderation/article-form.ts';
import { showHistory } from '../moderation/pages.ts';
import { changeReply } from '../moderation/shelf-change.ts';
import { defineModeratorsForm, defineModeratorsPress } from '../press.ts';

export const removeSent = defineModeratorsForm({
  action: 'remove',
  run: async (context, fields, rest) =>
    changeReply(context, await context.library.sources.remove(context.server, rest, context.member, readWhy(fields))),
});

export const undoPress = defineModeratorsPress({
  action: 'undo',
  run: async (context, { rest }) =>
    changeReply(context, await context.library.sources.undo(context.server, context.member, Number(rest))),
});

export const restorePress = defineModeratorsPress({
  action: 'restore',
  run: async (context, { rest }) =>
    changeReply(context, await context.library.sources.restore(context.server, Number(rest), context.member)),
});

export const historyPress = defineModeratorsPress({
  action: 'history',
  run: (context, { rest }) => {
    const [page = '1'] = rest.split(':');
    return showHistory(context, rest.slice(page.length + 1), Number(page) || 1);
  },
});
