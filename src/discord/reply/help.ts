import { customId } from '../custom-id.ts';
import type { Language } from '../language/language.ts';
import { heading } from './answer-head.ts';
import { button, rows } from './components.ts';
import { composeReply } from './compose-reply.ts';
import type { Reply } from './reply.ts';

/** How to ask. Commands go by the names they have in the member's own Discord. */
export function helpReply({ help, commands, buttons }: Language): Reply {
  const names = ['ask', 'who', 'verify', 'library', 'about'] as const;
  const lines = [
    heading(help.title),
    ...names.map((name) => `- **/${commands[name].name}**: ${help.lines[name]}`),
    help.menus,
    help.bold,
    help.private,
    `-# ${help.moderators}`,
  ];
  return composeReply({ head: lines.join('\n'), rows: rows(button(customId('shelf', '1'), buttons.shelf)) });
}
