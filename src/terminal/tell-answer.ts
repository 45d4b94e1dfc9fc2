import type { Answer } from '../answer/ask.ts';
import { type Passage, quote } from '../answer/passage.ts';
import { readable } from '../answer/readable.ts';
import type { Citation } from '../article/citation.ts';
import type { Style } from './style.ts';

/** Passages shown for a question that was answered; for one that was not, only the closest. */
const SHOWN = 3;

/** Tells an answer to a person: the passages, each behind a bar and with its place, or that the sources do not say. */
export function tellAnswer(answer: Answer, style: Style): string {
  const { found, passages, corrected, silent } = answer;
  const unknown = found ? answer.unknownNames : answer.unknown;
  const parts = corrected.map(({ from, to }) => `No source says "${from}"; taken for "${to}".`);
  if (silent !== null) parts.push(`I find no words of ${silent} in the sources.`);
  else if (!found) parts.push('The sources do not say.');
  if (unknown.length) parts.push(`${found ? 'The sources' : 'They'} never use: ${unknown.join(', ')}.`);
  if (!found && passages.length) parts.push('Closest, though perhaps no answer:');
  const shown = readable(passages, found ? SHOWN : 1).map((passage) => tellInContext(passage, style));
  return [parts.join('\n'), ...shown].filter(Boolean).join('\n\n');
}

/** A passage with its place, the sentences that only lead up to it told apart. */
function tellInContext({ article, first, last, context, text, citation }: Passage, style: Style): string {
  if (!context) return tellPassage({ text, citation }, style);
  const before = quoted(quote(article, first, first + context - 1));
  const passage = tellPassage({ text: quote(article, first + context, last), citation }, style);
  return [style.faint('  For context, the words before:'), before, style.faint('  The passage:'), passage].join('\n');
}

/** A quotation with its place below it. */
export function tellPassage({ text, citation }: Pick<Passage, 'text' | 'citation'>, style: Style): string {
  return `${quoted(text)}\n${style.faint(`  ${tellCitation(citation)}`)}`;
}

/** Sets a quotation behind bars, line by line; nothing else changes in it. */
function quoted(text: string): string {
  return text.replace(/^/gm, '  | ');
}

function tellCitation({ title, publisher, date, paragraph, sentence, url }: Citation): string {
  const place = `paragraph ${paragraph}, sentence ${sentence}`;
  return [title, publisher, date, place, url].filter(Boolean).join(', ');
}
