import { customId } from '../custom-id.ts';
import type { Form } from '../interaction/outcome.ts';
import type { Language } from '../language/language.ts';
import { form } from '../reply/form.ts';
import { whyField } from './article-form.ts';

/** Asks once before a source goes off the shelf, and why. */
export function removeForm(title: string, file: string, { shelf, forms }: Language): Form {
  const why = whyField(forms, shelf.confirmRemoveHint);
  return form(customId('remove', file) ?? '', shelf.confirmRemove(title), [why]);
}
