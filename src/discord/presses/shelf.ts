import { listSources } from '../answers/list-sources.ts';
import type { Press } from '../press.ts';

export const shelfPress: Press = {
  action: 'shelf',
  audience: 'everyone',
  run: (context, { rest }) => listSources(context, Number(rest) || 1),
};
