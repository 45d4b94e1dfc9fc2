import type { Press } from '../press.ts';
import { textReply } from '../reply/reply.ts';

/** The last answer of someone who may not ask just now. */
export const lastPress: Press = {
  action: 'last',
  audience: 'everyone',
  run: async ({ lastAnswer, language }) => lastAnswer() ?? textReply(language.errors.outdated),
};
