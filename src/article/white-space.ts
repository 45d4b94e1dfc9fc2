/**
 * What is done to the characters of a source, and nothing else is: line ends become `\n`; any white space within a line
 * that reads as a space (no-break, thin, tab) becomes a space, so that a quotation can be found and compared; characters
 * that nobody sees (byte order mark, soft hyphen, zero-width space; control characters, which can rewrite a terminal;
 * marks that turn the direction of what follows, the bot's own words too) go.
 * Quotation marks, dashes and letters stay as they are.
 */
export function plainSpace(content: string): string {
  return content
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]|(?!\n)\p{Cc}/gu, '');
}

/** @returns a text on one line, white space of any length in it one space, none around it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
