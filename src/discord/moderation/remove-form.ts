import { ComponentType, TextInputStyle } from 'discord.js';
import { customId } from '../custom-id.ts';
import type { Form } from '../interaction/outcome.ts';
import type { Language } from '../language/language.ts';

/** Of a form's title, in characters. */
const LONGEST_TITLE = 45;

/** Asks once before a source goes off the shelf, and why. */
export function removeForm(title: string, file: string, { shelf, forms }: Language): Form {
  const question = shelf.confirmRemove(title);
  const short = question.length <= LONGEST_TITLE ? question : `${question.slice(0, LONGEST_TITLE - 1)}…`;
  const component = {
    type: ComponentType.TextInput as const,
    custom_id: 'why',
    style: TextInputStyle.Short,
    required: false,
    max_length: 200,
  };
  const why = { type: ComponentType.Label as const, label: forms.why, description: shelf.confirmRemoveHint, component };
  return { form: { custom_id: customId('remove', file) ?? '', title: short, components: [why] } };
}
