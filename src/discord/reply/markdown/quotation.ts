import { spansOf } from './bold.ts';
import { escapeMarkdown, showable } from './escape.ts';

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
