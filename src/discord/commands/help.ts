import { defineCommand } from '../command.ts';
import { aboutReply, helpReply } from '../reply/help.ts';

export const helpCommand = defineCommand({
  audience: 'everyone',
  run: async ({ language, membersLanguage }) => helpReply(membersLanguage.commands, language),
});

export const aboutCommand = defineCommand({
  audience: 'everyone',
  run: async ({ language, settings }) => aboutReply(settings?.keepsUnanswered ?? null, language),
});
