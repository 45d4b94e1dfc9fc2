import { ComponentType } from 'discord.js';
import type { Language } from '../language/english.ts';
import { clip, labelText } from './markdown/inline.ts';
import { field, form } from './parts/form.ts';
import type { Form } from './reply.ts';

const LONGEST_QUESTION = 500;
/** Discord's limits: options in a menu, an option's label, a text field. */
const MOST = 25;
const LONGEST_LABEL = 100;
const LONGEST_TEXT = 4000;

/**
 * A message holds several quotes: which one is to be checked? The form holds them in full, a line each, so that nothing
 * has to be remembered until it is sent.
 *
 * @param all in the message's order; those that menu and field have no room for are left out.
 * @param speaker who is named beside them; empty when nobody is, or several are.
 */
export function chooseQuoteForm(all: readonly string[], speaker: string, { commands, forms, verify }: Language): Form {
  const quotes = fitting(all);
  const options = quotes.map((quote, i) => ({
    label: clip(labelText(quote), LONGEST_LABEL) || String(i + 1),
    value: String(i),
    ...(i === 0 ? { default: true } : {}),
  }));
  const menu = { type: ComponentType.StringSelect as const, custom_id: 'chosen', options };
  return form('verify', '', commands.checkQuote.name, [
    { type: ComponentType.Label, label: verify.chooseQuote, description: verify.whichQuote, component: menu },
    field('quotes', commands.verify.options.quote.description, {
      longest: LONGEST_TEXT,
      tall: true,
      required: true,
      value: quotes.join('\n'),
    }),
    field('speaker', forms.speaker, { longest: LONGEST_LABEL, value: speaker }),
  ]);
}

/** @returns as many of the quotes as menu and field have room for, one at least. */
function fitting(quotes: readonly string[]): readonly string[] {
  const end = quotes.findIndex((_, i) => i === MOST || quotes.slice(0, i + 1).join('\n').length > LONGEST_TEXT);
  return end < 0 ? quotes : quotes.slice(0, Math.max(1, end));
}

/** Offers a message's text as a question, to be shortened before it is asked. */
export function questionForm(message: string, { commands, forms }: Language): Form {
  const value = message.replace(/\s+/g, ' ').trim();
  return form('ask', '', commands.askAbout.name, [
    field('question', forms.question, { longest: LONGEST_QUESTION, tall: true, required: true, value }),
  ]);
}
