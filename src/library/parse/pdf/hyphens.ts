/** First parts that English joins with a hyphen as a rule, so that the line's end is not why it stands there. */
const HYPHENATED = /(?:^|[\s(“"‘'])(?:all|cross|ex|half|quasi|self|well)-$/i;

/**
 * Joins the lines of one paragraph. A hyphen at a line's end goes with the line's end if it parts a word, and stays if
 * the word has one: as the rest of the text writes it, else by its first part; a word followed by a capital or a
 * number keeps its hyphen.
 *
 * @param words the words of the whole text that no line's end parts, in lower case.
 */
export function joinPrintedLines(lines: readonly string[], words: ReadonlySet<string>): string {
  let text = '';
  for (const line of lines) {
    if (!/[\p{L}\p{N}][-\u2010\u00ad]$/u.test(text)) text += text && /[—–/]$/.test(text) ? line : ` ${line}`;
    else if (keepsHyphen(text, line, words)) text += line;
    else text = text.slice(0, -1) + line;
  }
  return text.trim();
}

function keepsHyphen(text: string, next: string, words: ReadonlySet<string>): boolean {
  if (text.endsWith('\u00ad')) return false;
  if (!/^\p{Ll}/u.test(next)) return true;
  const first = /[\p{L}\p{N}]+(?=.$)/u.exec(text)?.[0].toLowerCase() ?? '';
  const second = /^[\p{L}\p{N}]+/u.exec(next)?.[0].toLowerCase() ?? '';
  if (words.has(first + second)) return false;
  return words.has(`${first}-${second}`) || HYPHENATED.test(text);
}

/** @returns the words of all lines, hyphenated ones whole, leaving out those at a line's end. */
export function wordsWithin(lines: readonly string[]): Set<string> {
  return new Set(lines.flatMap((line) => line.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*(?!-$)\b/gu) ?? []));
}
