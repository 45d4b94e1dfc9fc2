import { defineModeratorsPress } from '../press.ts';
import { showUnanswered } from '../show-unanswered.ts';

export const unansweredPress = defineModeratorsPress({
  action: 'unanswered',
  run: (context, { rest }) => showUnanswered(context, Number(rest) || 1),
});
