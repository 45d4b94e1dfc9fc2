import type { Answer } from '../../answer/ask.ts';
import type { Passage } from '../../answer/passage.ts';
import { bookmarksOf } from '../bookmark.ts';
import type { Language } from '../language/english.ts';
import { formatList } from '../language/format.ts';
import { heading, inline } from './markdown/inline.ts';
import { button, shelfButton } from './parts/components.ts';
import { composeReply } from './parts/compose-reply.ts';
import { passagesReply } from './passages.ts';
import type { Reply } from './reply.ts';

/** Passages shown at first, and made ready for the button that shows more. */
const SHOWN = 3;
export const MOST_FOUND = 8;

/** Longest question we repeat; a longer one ends in an ellipsis. */
const LONGEST_QUESTION = 250;
/** Corrections and unknown words told at most; more would be a wall of text, not a help. */
const MOST_CORRECTIONS = 3;
const MOST_WORDS = 8;

/**
 * The answer to a question: its best passages, under the names in it that the sources never use.
 *
 * @param passages what people see (`readable`), best first, at most `MOST_FOUND`.
 */
export function foundReply(answer: Answer, passages: readonly Passage[], language: Language): Reply {
  const unknown = unknownLine(answer.unknownNames, language).map((line) => `-# ${line}`);
  const head = [...answerLines(answer, language), ...unknown].join('\n');
  return passagesReply(head, passages, language, { most: SHOWN });
}

/** The passages after those an answer has shown. @param before how many those were. */
export function moreReply(passages: readonly Passage[], before: number, language: Language): Reply {
  return passagesReply(heading(language.buttons.more), passages, language, { before });
}

/**
 * Says that the sources do not say, and which words of the question they never use; the closest passage is a button
 * away, so that nobody takes it for an answer.
 *
 * @param closest the passages one would show (`readable`), best first.
 */
export function notFoundReply(answer: Answer, [closest]: readonly Passage[], language: Language): Reply {
  const { ask, buttons } = language;
  const { silent, unknown } = answer;
  const notFound = silent === null ? ask.notFound : ask.silent(inline(silent, 100));
  const lines = [...answerLines(answer, language), notFound, ...unknownLine(unknown, language)];
  if (!closest) lines.push(ask.nothingClose);
  return composeReply({
    head: lines.join('\n'),
    buttons: [
      ...(closest ? button('closest', bookmarksOf([closest]), buttons.closest) : []),
      ...shelfButton(language),
      ...(closest ? button('post', bookmarksOf([closest]), buttons.post) : []),
    ],
  });
}

/** What the button for the closest passage shows: it, under a line that says it may be no answer. */
export function closestReply(passage: Passage, language: Language): Reply {
  return passagesReply(language.ask.possiblyNot, [passage], language);
}

/** @returns the question as a heading, then which of its words were taken for others. */
function answerLines({ question, corrected }: Answer, { ask, quoted }: Language): string[] {
  const corrections = corrected
    .slice(0, MOST_CORRECTIONS)
    .map(({ from, to }) => `-# ${ask.corrected(quoted(inline(from, 40)), quoted(inline(to, 40)))}`);
  return [heading(inline(question, LONGEST_QUESTION)), ...corrections].filter(Boolean);
}

function unknownLine(unknown: readonly string[], language: Language): string[] {
  const words = unknown.slice(0, MOST_WORDS).map((word) => language.quoted(inline(word, 40)));
  return words.length ? [language.ask.unknownWords(words.length, formatList(language, words))] : [];
}
