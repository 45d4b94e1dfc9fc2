import { answerQuestion } from '../answer-question.ts';
import { defineCommand } from '../command.ts';
import { suggestSources } from '../suggest.ts';

export const askCommand = defineCommand({
  texts: ({ commands }) => commands.ask,
  audience: 'everyone',
  counts: true,
  options: {
    question: { kind: 'text', required: true, longest: 500 },
    source: { kind: 'text', suggest: suggestSources },
    share: { kind: 'flag' },
  },
  run: (context, { question, source, share }) =>
    answerQuestion(context, question, { source, private: context.isPrivate(share) }),
});
