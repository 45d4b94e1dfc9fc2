import { answerQuestion } from '../answers/answer-question.ts';
import type { SentForm } from '../press.ts';

export const askSent: SentForm = {
  action: 'ask',
  audience: 'everyone',
  counts: true,
  run: (context, fields) => answerQuestion(context, fields['question'] ?? '', { private: context.isPrivate() }),
};
