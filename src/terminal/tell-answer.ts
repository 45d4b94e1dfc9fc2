import type { Answer } from '../answer/ask.ts';
import type { Passage } from '../answer/passage.ts';
import { readable } from '../answer/readable.ts';
import type { Citation } from '../article/citation.ts';
import type { Style } from './style.ts';

/** Passages shown for a question that was answered; for one that was not, only the closest. */
const SHOWN = 3;

/** Tells an answer to a person: the passages, each behind a bar and with its place, or that the sources do not say. */
export function tellAnswer(answer: Answer, style: Style): string {
  const { found, passages, unknown, corrected } = answer;
  const parts = corrected.map(({ from, to }) => `No source says "${from}"; taken for "${to}".`);
  if (!found) parts.push('The sources do not say.');
  if (!found && unknown.length) parts.push(`They never use: ${unknown.join(', ')}.`);
  if (!found && passages.length) parts.push('Closest, though perhaps no answer:');
  const shown = readable(passages, found ? SHOWN : 1).map((passage) => tellPassage(passage, style));
  return [parts.join('\n'), ...shown].filter(Boolean).join('\n\n');
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
