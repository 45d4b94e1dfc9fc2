import { verifyQuote } from '../answers/verify-quote.ts';
import { defineCommand } from '../command.ts';
import * as suggest from '../suggest.ts';

export const verifyCommand = defineCommand({
  texts: ({ commands }) => commands.verify,
  audience: 'everyone',
  counts: true,
  options: {
    quote: { kind: 'text', required: true, longest: 2000 },
    speaker: { kind: 'text', longest: 100, suggest: suggest.people },
    share: { kind: 'flag' },
  },
  run: (context, { quote, speaker, share }) => verifyQuote(context, quote, speaker, context.isPrivate(share)),
});
