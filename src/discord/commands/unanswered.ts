import { defineModeratorsCommand } from '../command.ts';
import { showUnanswered } from '../moderation/pages.ts';
import { problemReply } from '../moderation/shelf-change.ts';
import { composeReply } from '../reply/parts/compose-reply.ts';
import { textReply } from '../reply/reply.ts';

export const unansweredListCommand = defineModeratorsCommand({
  group: ({ commands }) => commands.unanswered,
  texts: ({ commands }) => commands.unanswered.subcommands.list,
  options: {},
  run: (context) => showUnanswered(context, 1),
});

export const unansweredClearCommand = defineModeratorsCommand({
  group: ({ commands }) => commands.unanswered,
  texts: ({ commands }) => commands.unanswered.subcommands.clear,
  options: {},
  run: async ({ library, server, language }) => {
    const cleared = await library.unanswered.clear(server);
    return typeof cleared === 'number'
      ? textReply(language.unanswered.cleared(cleared))
      : problemReply(cleared, language);
  },
});

export const unansweredExportCommand = defineModeratorsCommand({
  group: ({ commands }) => commands.unanswered,
  texts: ({ commands }) => commands.unanswered.subcommands.export,
  options: {},
  run: async (context) => {
    const { library, server, language } = context;
    const questions = await library.unanswered.list(server);
    if (!questions.length) return showUnanswered(context, 1);
    const lines = questions.map(({ question, times, last }) => [times, last, quoted(question)].join(','));
    const file = { name: 'unanswered.csv', data: `times,last,question\r\n${lines.join('\r\n')}\r\n` };
    return composeReply({ parts: [{ content: language.unanswered.exported, file }] });
  },
});

/** A field of a CSV file (RFC 4180); an apostrophe keeps a spreadsheet from taking a question for a formula. */
function quoted(text: string): string {
  return `"${text.replace(/^[=+\-@]/, "'$&").replaceAll('"', '""')}"`;
}
