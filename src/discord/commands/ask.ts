import { ask } from '../../answer/ask.ts';
import { findSources } from '../../answer/find-sources.ts';
import { readable } from '../../answer/readable.ts';
import { defineCommand, type MessageCommand, type Press, type SentForm, SHARE } from '../command.ts';
import type { Context } from '../context.ts';
import { foundReply, MOST_FOUND, notFoundReply } from '../reply/answer.ts';
import { questionForm } from '../reply/forms.ts';
import { publicReply } from '../reply/post.ts';
import { type Reply, textReply } from '../reply/reply.ts';
import { emptyShelfReply, unknownSourceReply } from '../reply/trouble.ts';
import { hasWords } from './has-words.ts';
import { withoutMarkdown } from './quotes-in.ts';
import * as suggest from './suggest.ts';

/** Sentences ranked to make passages from: neighbours are joined and repetitions dropped. */
const RANKED = 24;

export const askCommand = defineCommand({
  counts: true,
  options: {
    question: { kind: 'text', required: true, longest: 500, suggest: suggest.questions },
    source: { kind: 'text', suggest: suggest.sources },
    share: SHARE,
  },
  run: (context, { question, source }) => answerQuestion(context, question, source),
});

/** Offers what a message says as a question. */
export const askAboutCommand: MessageCommand = {
  run: async ({ language }, said) => questionForm(withoutMarkdown(said), language),
};

export const askSent: SentForm = {
  counts: true,
  run: (context, { question = '' }) => answerQuestion(context, question),
};

/** The last answer of someone who may not ask just now. */
export const lastPress: Press = {
  run: async ({ lastAnswer, language }) => lastAnswer() ?? textReply(language.errors.outdated),
};

/** A question's whole way, from what a member wrote to what they read. */
async function answerQuestion(context: Context, written: string, source?: string): Promise<Reply> {
  const { language } = context;
  const question = withoutMarkdown(written);
  const shelf = await context.askable();
  if (!shelf.articles.length) return emptyShelfReply(language);
  if (!hasWords(question)) return textReply(language.errors.empty);
  const files = source === undefined ? undefined : findSources(shelf, source);
  if (files && !files.length) return unknownSourceReply(source ?? '', language);
  const answer = ask(shelf, question, { limit: RANKED, ...(files ? { files } : {}) });
  const passages = readable(answer.passages, MOST_FOUND);
  if (!answer.found) noteUnanswered(context, question);
  const reply = (answer.found ? foundReply : notFoundReply)(answer, passages, language);
  return context.isPrivate ? reply : publicReply(reply);
}

function noteUnanswered({ server, library, aside }: Context, question: string): void {
  if (server !== null) aside('noting an unanswered question', () => library.unanswered.note(server, question));
}
