import type { Span } from '../../../article/article.ts';
import { escapeMarkdown, showable } from './escape.ts';

/** What makes a word go on: letters, digits, marks, and the joiners that some scripts write inside words. */
const WORD = '[\\p{L}\\p{N}\\p{M}\\u200c\\u200d]';
/** Scripts that part no words: there a match may begin and end anywhere. */
const UNPARTED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Sets an exact slice of a source as a quotation: every line behind Discord's bar, escaped to read as it stands, and
 * nothing in it that is not the source's.
 *
 * @param words to show in bold wherever they stand as whole words.
 */
export function quotation(text: string, words: readonly string[] = []): string {
  return showable(text)
    .split('\n')
    .map((line) => `> ${withBold(line, words)}`)
    .join('\n');
}

function withBold(line: string, words: readonly string[]): string {
  let written = '';
  let done = 0;
  // Escaped as one piece, so that a marker at the start of the line is known for one; bold goes between the pieces.
  for (const { start, end } of spansOf(words, line)) {
    written += `${piece(line, done, start)}**${piece(line, start, end)}**`;
    done = end;
  }
  return written + piece(line, done, line.length);
}

/** Escapes a part of a line as it would be escaped within the whole line. */
function piece(line: string, start: number, end: number): string {
  const before = escapeMarkdown(line.slice(0, start));
  return escapeMarkdown(line.slice(0, end)).slice(before.length);
}

/**
 * @param words as they stand in the text.
 * @returns where they stand there as whole words, in order; spans that touch are one, so that their markers never meet.
 */
function spansOf(words: readonly string[], text: string): Span[] {
  const whole = words.filter((word) => /^[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?$/u.test(word));
  if (!whole.length) return [];
  const patterns = whole.sort((a, b) => b.length - a.length).map(patternOf);
  const spans: { start: number; end: number }[] = [];
  for (const { index, 0: found } of text.matchAll(new RegExp(patterns.join('|'), 'gu'))) {
    const before = spans.at(-1);
    if (before?.end === index) before.end += found.length;
    else spans.push({ start: index, end: index + found.length });
  }
  return spans;
}

function patternOf(word: string): string {
  const literal = word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return UNPARTED.test(word) ? literal : `(?<!${WORD})${literal}(?!${WORD})`;
}
