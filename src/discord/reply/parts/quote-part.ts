import type { Cited } from '../../../answer/card.ts';
import type { Language } from '../../language/english.ts';
import { citationLine } from '../markdown/citation-line.ts';
import { hasUnshown } from '../markdown/escape.ts';
import { quotation } from '../markdown/quotation.ts';
import type { Part } from './compose-reply.ts';

/** Room for one quotation where the bot's own lines around it are few. */
export const ROOM = 3000;

/**
 * A quotation over its citation. What no message can hold is never cut: it goes into a file, whole.
 *
 * @param words to show in bold.
 * @param number in the reply; null when it is the only one.
 * @param room for the part, in characters.
 */
export function quotePart(
  { text, citation }: Cited,
  words: readonly string[],
  language: Language,
  number: number | null = null,
  room = ROOM,
): Part {
  const line = citationLine(citation, language, number);
  const content = `${quotedParts({ before: '', passage: text, after: '' }, words, language)}\n${line}`;
  if (content.length <= room) return { content };
  const file = { name: `passage-${number ?? 1}.txt`, data: text };
  return { content: `${language.quotation.tooLong(text.length)}\n${line}`, file };
}

/** Slices of one article in reading order; empty when there is none. */
interface Slices {
  readonly before: string;
  readonly passage: string;
  readonly after: string;
}

/** Quotes a passage, with what stands around it under the bot's own small lines that say which is which. */
export function quotedParts(
  { before, passage, after }: Slices,
  words: readonly string[],
  { quotation: say }: Language,
) {
  const lines: string[] = [];
  if (before) lines.push(`-# ${say.before}`, quotation(before, words));
  if (before || after) lines.push(`-# ${say.passage}`);
  lines.push(quotation(passage, words));
  if (after) lines.push(`-# ${say.after}`, quotation(after, words));
  if (hasUnshown(before + passage + after)) lines.push(`-# ${say.unshown}`);
  return lines.join('\n');
}
