import { verify } from '../../answer/verify/verify.ts';
import type { Context } from '../interaction/context.ts';
import { type Reply, textReply } from '../reply/reply.ts';
import { emptyShelfReply } from '../reply/trouble.ts';
import { verdictReply } from '../reply/verdict.ts';

/** @param speaker who is said to have said it; undefined when nobody is named. */
export async function verifyQuote(
  context: Context,
  quote: string,
  speaker: string | undefined,
  isPrivate: boolean,
): Promise<Reply> {
  const { language } = context;
  const shelf = await context.shelf();
  if (!shelf.articles.length) return emptyShelfReply(language);
  const { noWords, noQuoteHint } = language.verify;
  if (!/[\p{L}\p{N}]/u.test(quote)) return textReply(`${noWords}\n${noQuoteHint}`);
  return verdictReply(verify(shelf, quote, speaker), speaker ?? null, language, isPrivate);
}
