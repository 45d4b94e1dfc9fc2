import { defineCommand, type Press } from '../command.ts';
import type { ServerContext } from '../context.ts';
import { readPage } from '../custom-id.ts';
import type { Language } from '../language/english.ts';
import { heading, inline } from '../reply/markdown/inline.ts';
import { button } from '../reply/parts/components.ts';
import { composeReply } from '../reply/parts/compose-reply.ts';
import { inParts, pagedReply } from '../reply/parts/pages.ts';
import { type Reply, textReply } from '../reply/reply.ts';
import { problemReply } from '../reply/trouble.ts';

export const unansweredListCommand = defineCommand({
  run: (context: ServerContext) => showUnanswered(context, 1),
});

export const unansweredClearCommand = defineCommand({
  run: async ({ library, server, language }: ServerContext) => {
    const cleared = await library.unanswered.clear(server);
    return typeof cleared === 'number'
      ? textReply(language.unanswered.cleared(cleared))
      : problemReply(cleared, language);
  },
});

export const unansweredExportCommand = defineCommand({
  run: async (context: ServerContext) => {
    const { library, server, language } = context;
    const questions = await library.unanswered.list(server);
    if (!questions.length) return showUnanswered(context, 1);
    const lines = questions.map(({ question, times, last }) => [times, last, quoted(question)].join(','));
    const file = { name: 'unanswered.csv', data: `times,last,question\r\n${lines.join('\r\n')}\r\n` };
    return composeReply({ parts: [{ content: language.unanswered.exported, file }] });
  },
});

export const unansweredPress: Press<ServerContext> = {
  run: (context, { rest }) => showUnanswered(context, readPage(rest).page),
};

/** A page (from 1) of what was asked in vain; what was kept before it was switched off is still shown. */
async function showUnanswered(context: ServerContext, page: number): Promise<Reply> {
  const { library, server, settings, language } = context;
  const questions = await library.unanswered.list(server);
  return unansweredReply(questions.length || settings.keepsUnanswered ? questions : null, page, language);
}

/** A field of a CSV file (RFC 4180); an apostrophe keeps a spreadsheet from taking a question for a formula. */
function quoted(text: string): string {
  return `"${text.replace(/^[=+\-@]/, "'$&").replaceAll('"', '""')}"`;
}

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
