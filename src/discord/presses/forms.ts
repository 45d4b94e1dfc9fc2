import { answerQuestion } from '../answers/answer-question.ts';
import { verifyQuote } from '../answers/verify-quote.ts';
import type { SentForm } from '../press.ts';

export const askSent: SentForm = {
  action: 'ask',
  audience: 'everyone',
  counts: true,
  run: (context, fields) => answerQuestion(context, fields['question'] ?? '', { private: context.isPrivate() }),
};

/** Checks the chosen one of a message's quotes, a line each. */
export const verifySent: SentForm = {
  action: 'verify',
  audience: 'everyone',
  counts: true,
  run: (context, { quotes = '', chosen = '0', speaker = '' }) => {
    const quote = quotes.split('\n')[Number(chosen)] ?? quotes;
    return verifyQuote(context, quote, speaker.trim() || undefined, context.isPrivate());
  },
};
