import { namedIn } from '../../answer/verify/speaker.ts';
import { quotesIn } from '../answers/quotes-in.ts';
import { verifyQuote } from '../answers/verify-quote.ts';
import type { MessageCommand } from '../command.ts';
import { chooseQuoteForm, noQuoteReply } from '../reply/choose-quote.ts';

/** Checks what a message quotes; several quotes become a form that asks which one. */
export const checkQuoteCommand: MessageCommand = {
  texts: ({ commands }) => commands.checkQuote,
  counts: true,
  run: async (context, said) => {
    const { quotes, around } = quotesIn(said);
    const [first, ...others] = quotes;
    if (first === undefined) return noQuoteReply(context.language);
    const speakers = namedIn(await context.shelf(), around);
    const speaker = speakers.length === 1 ? speakers[0]?.name : undefined;
    if (others.length) return chooseQuoteForm(quotes, speaker, context.language);
    return verifyQuote(context, first, speaker, context.isPrivate());
  },
};
