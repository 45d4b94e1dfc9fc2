import { ComponentType, TextInputStyle } from 'discord.js';
import { namedIn } from '../../answer/verify/named-in.ts';
import { quotesIn } from '../answers/quotes-in.ts';
import { verifyQuote } from '../answers/verify-quote.ts';
import type { MessageCommand } from '../command.ts';
import type { Form } from '../interaction/outcome.ts';
import type { Language } from '../language/language.ts';
import { noQuoteReply } from '../reply/choose-quote.ts';
import { clip } from '../reply/inline.ts';

/** Discord's limits: options in a menu, an option's label, a text field. */
const MOST = 25;
const LONGEST_LABEL = 100;
const LONGEST_TEXT = 4000;

/** Checks what a message quotes; several quotes become a form that asks which one. */
export const checkQuoteCommand: MessageCommand = {
  texts: ({ commands }) => commands.checkQuote,
  counts: true,
  run: async (context, content) => {
    const { quotes, around } = quotesIn(content);
    const [first, ...others] = quotes;
    if (first === undefined) return noQuoteReply(context.language);
    const speakers = namedIn(await context.shelf(), around);
    const speaker = speakers.length === 1 ? speakers[0]?.name : undefined;
    if (others.length) return chooseQuote(quotes.slice(0, MOST), speaker, context.language);
    return verifyQuote(context, first, speaker, context.isPrivate());
  },
};

/** The form holds the quotes in full, a line each, so that nothing has to be remembered until it is sent. */
function chooseQuote(quotes: readonly string[], speaker: string | undefined, { forms, verify }: Language): Form {
  const options = quotes.map((quote, i) => ({
    label: clip(quote, LONGEST_LABEL),
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
    { type: ComponentType.Label as const, label: verify.chooseQuote, component: menu },
    { type: ComponentType.Label as const, label: forms.quote, component: text },
    { type: ComponentType.Label as const, label: forms.speaker, component: name },
  ];
  return { form: { custom_id: 'verify', title: forms.quoteTitle, components } };
}
