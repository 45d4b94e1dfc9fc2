import type { MessageCommand } from '../command.ts';
import { questionForm } from '../reply/question-form.ts';

export const askAboutCommand: MessageCommand = {
  texts: ({ commands }) => commands.askAbout,
  run: async ({ language }, said) => questionForm(said, language),
};
