import { defineCommand } from '../command.ts';
import { helpReply } from '../reply/help.ts';

export const helpCommand = defineCommand({
  texts: ({ commands }) => commands.help,
  audience: 'everyone',
  options: {},
  run: async ({ language, membersLanguage }) => helpReply(membersLanguage.commands, language),
});
