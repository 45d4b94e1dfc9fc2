import { customId } from '../custom-id.ts';
import type { Language } from '../language/language.ts';
import { heading } from './markdown/answer-head.ts';
import { inline } from './markdown/inline.ts';
import { composeReply } from './parts/compose-reply.ts';
import { inParts, pagedReply } from './parts/pages.ts';
import type { Reply } from './reply.ts';

/**
 * Questions that the shelf could not answer, counted together when alike, most often asked first.
 *
 * @param questions without any name; null when this server keeps none.
 */
export function unansweredReply(
  questions: readonly { readonly question: string; readonly times: number }[] | null,
  page: number,
  language: Language,
): Reply {
  const { unanswered } = language;
  if (!questions) return composeReply({ head: `${unanswered.off}\n-# ${unanswered.offHint}` });
  if (!questions.length) return composeReply({ head: unanswered.none });
  const lines = questions.map(({ question, times }) => `- ${inline(question)} (${unanswered.times(times)})`);
  const idOf = (to: number) => customId('unanswered', String(to));
  return pagedReply(heading(unanswered.title), inParts(lines), page, idOf, language);
}
