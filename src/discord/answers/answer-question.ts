import { ask } from '../../answer/ask.ts';
import { findSources } from '../../answer/find-sources.ts';
import { readable } from '../../answer/readable.ts';
import type { Context } from '../interaction/context.ts';
import { foundReply, MOST_FOUND } from '../reply/found.ts';
import { notFoundReply } from '../reply/not-found.ts';
import { type Reply, textReply } from '../reply/reply.ts';
import { emptyShelfReply, unknownSourceReply } from '../reply/trouble.ts';

/** Sentences ranked to make passages from: neighbours are joined and repetitions dropped. */
const RANKED = 24;

/** A question's whole way, from what a member wrote to what they read. */
export async function answerQuestion(
  context: Context,
  question: string,
  options: { readonly source?: string | undefined; readonly private: boolean },
): Promise<Reply> {
  const { language } = context;
  const shelf = await context.askable();
  if (!shelf.articles.length) return emptyShelfReply(language);
  if (!question.trim()) return textReply(language.errors.empty);
  const files = options.source === undefined ? undefined : findSources(shelf, options.source);
  if (files && !files.length) return unknownSourceReply(options.source ?? '', language);
  const answer = ask(shelf, question, { limit: RANKED, ...(files ? { files } : {}) });
  const passages = readable(answer.passages, MOST_FOUND);
  if (answer.found) return foundReply(answer, passages, language, options.private);
  noteUnanswered(context, question);
  return notFoundReply(answer, passages, language, options.private);
}

function noteUnanswered({ server, library, aside }: Context, question: string): void {
  if (server !== null) aside('noting an unanswered question', () => library.unanswered.note(server, question));
}
