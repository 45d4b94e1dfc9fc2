import { answerQuestion } from '../answers/answer-question.ts';
import { defineCommand } from '../command.ts';
import * as suggest from '../suggest.ts';

export const askCommand = defineCommand({
  texts: ({ commands }) => commands.ask,
  audience: 'everyone',
  counts: true,
  options: {
    question: { kind: 'text', required: true, longest: 500, suggest: suggest.questions },
    source: { kind: 'text', suggest: suggest.sources },
    share: { kind: 'flag' },
  },
  run: (context, { question, source, share }) =>
    answerQuestion(context, question, { source, private: context.isPrivate(share) }),
});
