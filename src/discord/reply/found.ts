import type { Answer } from '../../answer/ask.ts';
import type { Passage } from '../../answer/passage.ts';
import type { Language } from '../language/language.ts';
import { answerHead, heading } from './markdown/answer-head.ts';
import { passagesReply } from './passages.ts';
import type { Reply } from './reply.ts';

/** Passages shown at first, and made ready for the button that shows more. */
const SHOWN = 3;
export const MOST_FOUND = 8;

/**
 * The answer to a question: its best passages.
 *
 * @param passages what people see (`readable`), best first, at most `MOST_FOUND`.
 */
export function foundReply(
  answer: Answer,
  passages: readonly Passage[],
  language: Language,
  isPrivate: boolean,
): Reply {
  return passagesReply(answerHead(answer, language), passages, language, { most: SHOWN, private: isPrivate });
}

/** The passages after those an answer has shown. @param before how many those were. */
export function moreReply(passages: readonly Passage[], before: number, language: Language): Reply {
  return passagesReply(heading(language.ask.moreTitle), passages, language, { before });
}
