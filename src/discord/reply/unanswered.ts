import { customId } from '../custom-id.ts';
import type { Language } from '../language/language.ts';
import { heading } from './answer-head.ts';
import { rows } from './components.ts';
import { composeReply } from './compose-reply.ts';
import { inParts } from './in-parts.ts';
import { inline } from './inline.ts';
import { pageButtons, pageOf } from './pages.ts';
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
  const { unanswered, who } = language;
  if (!questions) return composeReply({ head: `${unanswered.off}\n-# ${unanswered.offHint}` });
  if (!questions.length) return composeReply({ head: unanswered.none });
  const lines = questions.map(({ question, times }) => `- ${inline(question)} (${unanswered.times(times)})`);
  const title = heading(unanswered.title);
  const shown = pageOf(inParts(lines), page, title.length + 50);
  const head = shown.pages > 1 ? `${title}\n-# ${who.page(shown.page, shown.pages)}` : title;
  return composeReply({
    head,
    parts: shown.parts,
    rows: rows(pageButtons((to) => customId('unanswered', String(to)), shown, language)),
  });
}
