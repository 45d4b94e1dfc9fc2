import { defineCommand } from '../command.ts';
import { aboutReply, helpReply } from '../reply/help.ts';

export const helpCommand = defineCommand({
  texts: ({ commands }) => commands.help,
  audience: 'everyone',
  options: {},
  run: async ({ language, membersLanguage }) => helpReply(membersLanguage.commands, language),
});

export const aboutCommand = defineCommand({
  texts: ({ commands }) => commands.about,
  audience: 'everyone',
  options: {},
  run: async ({ language, settings }) => aboutReply(settings?.keepsUnanswered ?? null, language),
});
