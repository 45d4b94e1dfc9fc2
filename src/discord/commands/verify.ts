import { peopleCalledIn } from '../../answer/verify/speaker.ts';
import { verify } from '../../answer/verify/verify.ts';
import { defineCommand, type MessageCommand, type SentForm, SHARE } from '../command.ts';
import type { Context } from '../context.ts';
import { chooseQuoteForm } from '../reply/forms.ts';
import { publicReply } from '../reply/post.ts';
import type { Reply } from '../reply/reply.ts';
import { emptyShelfReply } from '../reply/trouble.ts';
import { noQuoteReply, verdictReply } from '../reply/verdict.ts';
import { hasWords } from './has-words.ts';
import { quotesIn } from './quotes-in.ts';
import * as suggest from './suggest.ts';

export const verifyCommand = defineCommand({
  counts: true,
  options: {
    quote: { kind: 'text', required: true, longest: 2000 },
    speaker: { kind: 'text', longest: 100, suggest: suggest.people },
    share: SHARE,
  },
  run: (context, { quote, speaker = '' }) => verifyQuote(context, quote, speaker),
});

/** Checks what a message quotes; several quotes become a form that asks which one. */
export const checkQuoteCommand: MessageCommand = {
  counts: true,
  run: async (context, said) => {
    const { quotes, around } = quotesIn(said);
    const [first, ...others] = quotes;
    if (first === undefined) return noQuoteReply('noQuote', context.language);
    const speakers = peopleCalledIn(await context.shelf(), around);
    const speaker = speakers.length === 1 ? (speakers[0]?.name ?? '') : '';
    if (others.length) return chooseQuoteForm(quotes, speaker, context.language);
    return verifyQuote(context, first, speaker);
  },
};

/** Checks the chosen one of a message's quotes, a line each. */
export const verifySent: SentForm = {
  counts: true,
  run: (context, { quotes = '', chosen = '0', speaker = '' }) => {
    const quote = quotes.split('\n')[Number(chosen)] ?? quotes;
    return verifyQuote(context, quote, speaker);
  },
};

/** @param speaker who is said to have said it; empty or blank when nobody is named. */
async function verifyQuote(context: Context, quote: string, speaker: string): Promise<Reply> {
  const { language } = context;
  const shelf = await context.shelf();
  if (!shelf.articles.length) return emptyShelfReply(language);
  if (!hasWords(quote)) return noQuoteReply('noWords', language);
  const named = speaker.trim() || undefined;
  const reply = verdictReply(verify(shelf, quote, named), named ?? null, language);
  return context.isPrivate ? reply : publicReply(reply);
}
