import { showUnanswered } from '../moderation/show-unanswered.ts';
import { defineModeratorsPress } from '../press.ts';

export const unansweredPress = defineModeratorsPress({
  action: 'unanswered',
  run: (context, { rest }) => showUnanswered(context, Number(rest) || 1),
});
