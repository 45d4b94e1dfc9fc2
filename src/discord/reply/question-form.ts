import { ComponentType, TextInputStyle } from 'discord.js';
import type { Form } from '../interaction/outcome.ts';
import type { Language } from '../language/language.ts';

const LONGEST = 500;

/** Offers a message's text as a question, to be shortened before it is asked. */
export function questionForm(message: string, { forms }: Language): Form {
  const value = message.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
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
}
