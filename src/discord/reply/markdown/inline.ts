import { cut } from '../../../article/cut.ts';
import { escapeMarkdown, showable } from './escape.ts';

/** Marks, embeddings, overrides and isolates that change the direction of what follows. */
const DIRECTION_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Letters written from right to left. */
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * Makes someone else's words (a title, a name, a question) safe within a line of ours: on one line, escaped, and, where
 * they run from right to left, isolated (FSI ... PDI) so that they turn nothing around that is not theirs.
 *
 * @param longest characters, counted before escaping; longer text ends at a word, with an ellipsis.
 */
export function inline(text: string, longest = 200): string {
  const line = clip(labelText(text), longest);
  const escaped = escapeMarkdown(line);
  return RIGHT_TO_LEFT.test(line) ? `\u2068${escaped}\u2069` : escaped;
}

/** @returns plain text for labels and options: one line, without direction controls. */
export function labelText(text: string): string {
  return showable(text).replace(DIRECTION_CONTROLS, '').replace(/\s+/g, ' ').trim();
}

/** @returns the text, or its first words with an ellipsis, in at most `longest` UTF-16 units. Never for quotations. */
export function clip(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const space = text.lastIndexOf(' ', longest - 1);
  return `${space > longest / 2 ? text.slice(0, space) : cut(text, longest - 1)}…`;
}

/** @param line escaped; @returns it as a heading, nothing for an empty line. */
export function heading(line: string): string {
  return line && `### ${line}`;
}
