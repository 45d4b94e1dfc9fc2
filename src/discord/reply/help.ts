import { customId } from '../custom-id.ts';
import { formatList } from '../language/format.ts';
import type { Language } from '../language/language.ts';
import { heading } from './markdown/answer-head.ts';
import { button, rows } from './parts/components.ts';
import { composeReply } from './parts/compose-reply.ts';
import type { Reply } from './reply.ts';

/** How to ask. @param commands as the member's own Discord calls them, whatever language is spoken in the server. */
export function helpReply(commands: Language['commands'], language: Language): Reply {
  const { help, buttons } = language;
  const names = ['ask', 'who', 'verify', 'library', 'about'] as const;
  const moderators = (['sources', 'unanswered', 'settings'] as const).map((name) => `/${commands[name].name}`);
  const lines = [
    heading(help.title),
    ...names.map((name) => `- **/${commands[name].name}**: ${help.lines[name]}`),
    help.menus(commands.checkQuote.name, commands.askAbout.name),
    help.bold,
    help.private,
    `-# ${help.moderators(formatList(language, moderators))}`,
  ];
  return composeReply({ head: lines.join('\n'), rows: rows(button(customId('shelf', '1'), buttons.shelf)) });
}
