import type { Language } from '../language/language.ts';
import { field, form } from './parts/form.ts';
import type { Form } from './reply.ts';

const LONGEST = 500;

/** Offers a message's text as a question, to be shortened before it is asked. */
export function questionForm(message: string, { forms }: Language): Form {
  const value = message.replace(/\s+/g, ' ').trim();
  return form('ask', forms.askTitle, [
    field('question', forms.question, { longest: LONGEST, tall: true, required: true, value }),
  ]);
}
