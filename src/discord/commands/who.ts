import { answerWho } from '../answers/answer-who.ts';
import { defineCommand } from '../command.ts';
import * as suggest from '../suggest.ts';

export const whoCommand = defineCommand({
  texts: ({ commands }) => commands.who,
  audience: 'everyone',
  counts: true,
  options: { name: { kind: 'text', required: true, longest: 100, suggest: suggest.people }, share: { kind: 'flag' } },
  run: (context, { name, share }) => answerWho(context, name, context.isPrivate(share)),
});
