import { ComponentType, TextInputStyle } from 'discord.js';
import type { Form } from '../interaction/outcome.ts';
import type { Language } from '../language/language.ts';
import { composeReply } from './compose-reply.ts';
import { clip, oneLine } from './inline.ts';
import type { Reply } from './reply.ts';

/** Discord's limits: options in a menu, an option's label, a text field. */
const MOST = 25;
const LONGEST_LABEL = 100;
const LONGEST_TEXT = 4000;

/**
 * A message holds several quotes: which one is to be checked? The form holds them in full, a line each, so that nothing
 * has to be remembered until it is sent.
 *
 * @param quotes in the message's order; beyond the most that a menu takes they are left out.
 * @param speaker who is named beside them; undefined when nobody is, or several are.
 */
export function chooseQuoteForm(
  all: readonly string[],
  speaker: string | undefined,
  { forms, verify }: Language,
): Form {
  const quotes = all.slice(0, MOST);
  const options = quotes.map((quote, i) => ({
    label: clip(oneLine(quote), LONGEST_LABEL) || String(i + 1),
    value: String(i),
    ...(i === 0 ? { default: true } : {}),
  }));
  const menu = { type: ComponentType.StringSelect as const, custom_id: 'chosen', options };
  const text = {
    type: ComponentType.TextInput as const,
    custom_id: 'quotes',
    style: TextInputStyle.Paragraph,
    value: quotes.join('\n').slice(0, LONGEST_TEXT),
  };
  const name = {
    type: ComponentType.TextInput as const,
    custom_id: 'speaker',
    style: TextInputStyle.Short,
    required: false,
    max_length: LONGEST_LABEL,
    ...(speaker && speaker.length <= LONGEST_LABEL ? { value: speaker } : {}),
  };
  const components = [
    { type: ComponentType.Label as const, label: verify.chooseQuote, description: verify.whichQuote, component: menu },
    { type: ComponentType.Label as const, label: forms.quote, component: text },
    { type: ComponentType.Label as const, label: forms.speaker, component: name },
  ];
  return { form: { custom_id: 'verify', title: forms.quoteTitle, components } };
}

/** A message holds no quotes at all. */
export function noQuoteReply({ verify }: Language): Reply {
  return composeReply({ head: `${verify.noQuote}\n${verify.noQuoteHint}` });
}
