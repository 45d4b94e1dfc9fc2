import type { Corrections } from '../../library/history/version.ts';
import type { Language } from '../language/english.ts';
import { field, form } from './parts/form.ts';
import type { Fields, Form } from './reply.ts';

/** What moderators may write of an article; what they leave empty is the article's own. */
const DETAILS = ['title', 'date', 'url'] as const;
export type Detail = (typeof DETAILS)[number];

/** Characters of a reason. */
const LONGEST_WHY = 200;
const LONGEST = { title: 300, date: 10, url: 2000 } as const;
const LONGEST_TEXT = 4000;

/** A form to paste an article into. */
export function pasteForm({ forms }: Language): Form {
  const text = field('text', forms.text, { longest: LONGEST_TEXT, tall: true, required: true });
  return form('paste', '', forms.pasteTitle, [...detailFields(forms), text, whyField(forms)]);
}

/** A form for what is to be right about a previewed article. @param key names the preview. */
export function correctForm(key: string, { buttons, forms }: Language): Form {
  return form('correct', key, buttons.correct, [...detailFields(forms), whyField(forms)]);
}

/** Asks once before a source goes off the shelf, and why. */
export function removeForm(title: string, file: string, { shelf, forms }: Language): Form {
  const why = whyField(forms, shelf.confirmRemoveHint);
  return form('remove', file, shelf.confirmRemove(title), [why]);
}

function detailFields(forms: Language['forms']) {
  return DETAILS.map((name) => field(name, forms[name], { longest: LONGEST[name] }));
}

/** @param hint what comes of it. */
function whyField(forms: Language['forms'], hint = '') {
  return field('why', forms.why, { longest: LONGEST_WHY, hint });
}

/** @returns what a moderator wrote over an article's own details, and which of it is none: that is left out. */
export function readDetails(fields: Fields): { corrections: Corrections; slips: Detail[] } {
  const written = DETAILS.map((name) => ({ name, text: (fields[name] ?? '').trim() })).filter(({ text }) => text);
  const right = written.filter(({ name, text }) => IS_RIGHT[name](text));
  return {
    corrections: Object.fromEntries(right.map(({ name, text }) => [name, text])),
    slips: written.filter((one) => !right.includes(one)).map(({ name }) => name),
  };
}

const IS_RIGHT = {
  title: () => true,
  /** A calendar date as ISO 8601 writes it, and one that there is. */
  date: (text: string) => {
    const moment = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
  },
  /** The address of a page. */
  url: (text: string) => URL.canParse(text) && /^https?:/i.test(text),
} as const;

/** @returns why a moderator does something, in their own words; null: they did not say. */
export function readWhy({ why = '' }: Fields): string | null {
  return why.trim() || null;
}
