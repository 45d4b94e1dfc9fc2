import type { Corrections } from '../../library/history/version.ts';
import { customId } from '../custom-id.ts';
import type { Language } from '../language/language.ts';
import { field, form } from './parts/form.ts';
import type { Form } from './reply.ts';

/** What moderators write of an article; empty for what they leave to the article itself. */
export type ArticleFields = { readonly [Name in 'title' | 'date' | 'url' | 'text' | 'why']?: string };

/** Characters of a reason. */
const LONGEST_WHY = 200;
const LONGEST = { title: 300, date: 10, url: 2000 } as const;
const LONGEST_TEXT = 4000;

/** A form to paste an article into. */
export function pasteForm({ forms }: Language): Form {
  const text = field('text', forms.text, { longest: LONGEST_TEXT, tall: true, required: true });
  return form('paste', forms.pasteTitle, [...detailFields(forms), text, whyField(forms)]);
}

/** A form for what is to be right about a previewed article. @param key names the preview. */
export function correctForm(key: string, { buttons, forms }: Language): Form {
  return form(customId('correct', key) ?? '', buttons.correct, [...detailFields(forms), whyField(forms)]);
}

/** Asks once before a source goes off the shelf, and why. */
export function removeForm(title: string, file: string, { shelf, forms }: Language): Form {
  const why = whyField(forms, shelf.confirmRemoveHint);
  return form(customId('remove', file) ?? '', shelf.confirmRemove(title), [why]);
}

function detailFields(forms: Language['forms']) {
  return (['title', 'date', 'url'] as const).map((name) => field(name, forms[name], { longest: LONGEST[name] }));
}

/** @param hint what comes of it. */
function whyField(forms: Language['forms'], hint = '') {
  return field('why', forms.why, { longest: LONGEST_WHY, hint });
}

/** @returns what was written over the article's own details, but for a date and an address that are none. */
export function readCorrections(fields: ArticleFields): Corrections {
  const { title } = fields;
  const date = hasNoSuchDate(fields) ? '' : fields.date;
  const url = hasNoAddress(fields) ? '' : fields.url;
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

/** @returns whether something was written for a web address that is none. */
export function hasNoAddress({ url = '' }: ArticleFields): boolean {
  return url.trim() !== '' && !(URL.canParse(url.trim()) && /^https?:/i.test(url.trim()));
}

/** A calendar date as ISO 8601 writes it, and one that there is. */
function isDate(text: string): boolean {
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}
