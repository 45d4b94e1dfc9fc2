import { ComponentType, TextInputStyle } from 'discord.js';
import type { Corrections } from '../../library/history/version.ts';
import type { Form } from '../interaction/outcome.ts';
import type { Language } from '../language/language.ts';

/** What moderators write of an article; empty for what they leave to the article itself. */
export type ArticleFields = { readonly [Name in 'title' | 'date' | 'url' | 'text' | 'why']?: string };

const LONGEST = { title: 300, date: 10, url: 2000, text: 4000, why: 200 } as const;

/**
 * A form for an article's details, and for its text when it is pasted.
 *
 * @param id custom_id, whose action is `paste` or `correct`.
 * @param fields to show, with what stands in them at first.
 */
export function articleForm(id: string, fields: ArticleFields, { forms }: Language): Form {
  const names = (['title', 'date', 'url', 'text', 'why'] as const).filter((name) => fields[name] !== undefined);
  const components = names.map((name) => ({
    type: ComponentType.Label as const,
    label: forms[name],
    component: {
      type: ComponentType.TextInput as const,
      custom_id: name,
      style: name === 'text' ? TextInputStyle.Paragraph : TextInputStyle.Short,
      required: name === 'text',
      max_length: LONGEST[name],
      ...(fields[name] ? { value: fields[name].slice(0, LONGEST[name]) } : {}),
    },
  }));
  return { form: { custom_id: id, title: 'text' in fields ? forms.pasteTitle : forms.correctTitle, components } };
}

/** @returns what was written over the article's own details, but for a date that is none. */
export function readCorrections(fields: ArticleFields): Corrections {
  const { title, url } = fields;
  const date = hasNoSuchDate(fields) ? '' : fields.date;
  return {
    ...(title?.trim() ? { title: title.trim() } : {}),
    ...(date?.trim() ? { date: date.trim() } : {}),
    ...(url?.trim() ? { url: url.trim() } : {}),
  };
}

/** @returns why a moderator does something, in their own words; null: they did not say. */
export function readWhy({ why }: ArticleFields): string | null {
  return why?.trim() || null;
}

/** @returns whether something was written for a date that is none. */
export function hasNoSuchDate({ date = '' }: ArticleFields): boolean {
  return date.trim() !== '' && !isDate(date.trim());
}

/** A calendar date as ISO 8601 writes it, and one that there is. */
function isDate(text: string): boolean {
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}
