import { ComponentType } from 'discord.js';
import type { Language } from '../language/language.ts';
import { composeReply } from './compose-reply.ts';
import { clip, oneLine } from './inline.ts';
import type { Reply } from './reply.ts';

/** Discord's limits for a menu. */
const MOST_OPTIONS = 25;
const LONGEST_OPTION = 100;

/**
 * A message holds several quotes: which one is to be checked?
 *
 * @param quotes in the message's order.
 * @param id of the menu; its chosen value is a quote's position in `quotes`, from 0.
 */
export function chooseQuoteReply(quotes: readonly string[], id: string, { verify }: Language): Reply {
  const options = quotes
    .slice(0, MOST_OPTIONS)
    .map((quote, i) => ({ label: clip(oneLine(quote), LONGEST_OPTION) || String(i + 1), value: String(i) }));
  const menu = { type: ComponentType.StringSelect as const, custom_id: id, placeholder: verify.chooseQuote, options };
  return composeReply({
    head: verify.whichQuote,
    rows: [{ type: ComponentType.ActionRow, components: [menu] }],
  });
}

/** A message holds no quotes at all. */
export function noQuoteReply({ verify }: Language): Reply {
  return composeReply({ head: `${verify.noQuote}\n${verify.noQuoteHint}` });
}
