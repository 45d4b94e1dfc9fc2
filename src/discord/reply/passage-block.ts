import { type Passage, quote } from '../../answer/passage.ts';
import type { Language } from '../language/language.ts';
import { citationLine } from './citation-line.ts';
import { hasUnshown } from './escape.ts';
import { quotation } from './quotation.ts';

/** One part of a reply: its markdown, and the file that holds what no message can. */
export interface Block {
  readonly content: string;
  readonly file?: { readonly name: string; readonly data: string };
}

/** Room for one passage: what Discord allows for a whole message, less the bot's own lines around it. */
const MOST_ROOM = 3500;

/**
 * A passage as a quotation with its citation, sentences of context told apart. Never cut: one that no message can
 * hold goes without its context, and one that even so is too long goes into a file.
 *
 * @param number of the passage in its reply; null when it is the only one.
 */
export function passageBlock(passage: Passage, language: Language, number: number | null = null): Block {
  const { article, first, at, last, context, words, citation } = passage;
  const line = citationLine(citation, language, number);
  const before = context ? quote(article, first, first + context - 1) : '';
  const whole = quotedParts({ before, passage: quote(article, first + context, last), after: '' }, words, language);
  const alone = quotedParts({ before: '', passage: quote(article, at, at), after: '' }, words, language);
  const fitting = [whole, alone].find((content) => content.length + line.length < MOST_ROOM);
  if (fitting) return { content: `${fitting}\n${line}` };
  const name = `passage-${number ?? 1}.txt`;
  return {
    content: `${language.quotation.tooLong(passage.sentence.length)}\n${line}`,
    file: { name, data: passage.sentence },
  };
}

/** Slices of one article in reading order; empty when there is none. */
interface Parts {
  readonly before: string;
  readonly passage: string;
  readonly after: string;
}

/** Quotes a passage, with what stands around it under the bot's own small lines that say which is which. */
export function quotedParts({ before, passage, after }: Parts, words: readonly string[], { quotation: say }: Language) {
  const lines: string[] = [];
  if (before) lines.push(`-# ${say.before}`, quotation(before));
  if (before || after) lines.push(`-# ${say.passage}`);
  lines.push(quotation(passage, words));
  if (after) lines.push(`-# ${say.after}`, quotation(after));
  if (hasUnshown(before + passage + after)) lines.push(`-# ${say.unshown}`);
  return lines.join('\n');
}
