import type { Answer } from '../../../answer/ask.ts';
import type { Language } from '../../language/language.ts';
import { inline } from './inline.ts';

/** Longest question we repeat; a longer one ends in an ellipsis. */
const LONGEST_QUESTION = 250;
/** Corrections told at most; more would be a wall of text, not a help. */
const MOST_CORRECTIONS = 3;

/** @returns the question as a heading, then which of its words were taken for others. */
export function answerHead(
  { question, corrected }: Pick<Answer, 'question' | 'corrected'>,
  language: Language,
): string {
  const corrections = corrected.slice(0, MOST_CORRECTIONS).map(({ from, to }) => {
    const said = language.ask.corrected(language.quoted(inline(from, 40)), language.quoted(inline(to, 40)));
    return `-# ${said}`;
  });
  return [heading(inline(question, LONGEST_QUESTION)), ...corrections].filter(Boolean).join('\n');
}

/** @param line escaped; @returns it as a heading, nothing for an empty line. */
export function heading(line: string): string {
  return line && `### ${line}`;
}
