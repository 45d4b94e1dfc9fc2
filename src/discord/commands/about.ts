import { defineCommand } from '../command.ts';
import { aboutReply } from '../reply/about.ts';

export const aboutCommand = defineCommand({
  texts: ({ commands }) => commands.about,
  audience: 'everyone',
  options: {},
  run: async ({ language, settings }) => aboutReply(settings?.keepsUnanswered ?? null, language),
});
