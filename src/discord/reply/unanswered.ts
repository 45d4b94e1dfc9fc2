import type { Language } from '../language/language.ts';
import { heading, inline } from './markdown/inline.ts';
import { button } from './parts/components.ts';
import { inParts, pagedReply } from './parts/pages.ts';
import { type Reply, textReply } from './reply.ts';

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
  if (!questions) return textReply(`${unanswered.off}\n-# ${unanswered.offHint}`);
  if (!questions.length) return textReply(unanswered.none);
  const lines = questions.map(({ question, times }) => `- ${inline(question)} (${unanswered.times(times)})`);
  return pagedReply(heading(unanswered.title), inParts(lines), page, language, {
    turn: (to, label) => button('unanswered', String(to), label),
  });
}
