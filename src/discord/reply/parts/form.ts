import { type APILabelComponent, ComponentType, TextInputStyle } from 'discord.js';
import { cut } from '../../../article/cut.ts';
import { customId } from '../../custom-id.ts';
import { clip } from '../markdown/inline.ts';
import type { Form } from '../reply.ts';

/** Discord's limit for a form's title. */
const LONGEST_TITLE = 45;

/**
 * @param action of an entry in the list of forms; it gets `rest` back, or nothing where that is more than Discord takes.
 * @param title plain text; clipped where it is too long.
 */
export function form(action: string, rest: string, title: string, components: APILabelComponent[]): Form {
  return { form: { custom_id: customId(action, rest) ?? action, title: clip(title, LONGEST_TITLE), components } };
}

interface Field {
  /** Characters that can be written, 1 to 4000. */
  readonly longest: number;
  /** Several lines. */
  readonly tall?: boolean;
  readonly required?: boolean;
  /** What stands in it at first; cut where it is too long. */
  readonly value?: string;
  readonly hint?: string;
}

/** A field to write in, under its label. @param name by which the sent form has what was written. */
export function field(name: string, label: string, { longest, tall, required = false, value, hint }: Field) {
  return {
    type: ComponentType.Label as const,
    label,
    ...(hint ? { description: hint } : {}),
    component: {
      type: ComponentType.TextInput as const,
      custom_id: name,
      style: tall ? TextInputStyle.Paragraph : TextInputStyle.Short,
      required,
      max_length: longest,
      ...(value ? { value: cut(value, longest) } : {}),
    },
  };
}
