import { ComponentType, TextInputStyle } from 'discord.js';
import type { MessageCommand } from '../command.ts';

const LONGEST = 500;

/** Offers a message's text as a question, to be shortened before it is asked. */
export const askAboutCommand: MessageCommand = {
  texts: ({ commands }) => commands.askAbout,
  run: async ({ language: { forms } }, content) => {
    const value = content.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
    const input = {
      type: ComponentType.TextInput as const,
      custom_id: 'question',
      style: TextInputStyle.Paragraph,
      required: true,
      max_length: LONGEST,
      ...(value ? { value } : {}),
    };
    const components = [{ type: ComponentType.Label as const, label: forms.question, component: input }];
    return { form: { custom_id: 'ask', title: forms.askTitle, components } };
  },
};
