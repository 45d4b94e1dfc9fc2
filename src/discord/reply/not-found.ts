import type { Answer } from '../../answer/ask.ts';
import type { Passage } from '../../answer/passage.ts';
import { customId } from '../custom-id.ts';
import { formatList } from '../language/format.ts';
import type { Language } from '../language/language.ts';
import { placeOf, writePlaces } from '../place.ts';
import { answerHead } from './markdown/answer-head.ts';
import { inline } from './markdown/inline.ts';
import { button, rows } from './parts/components.ts';
import { composeReply } from './parts/compose-reply.ts';
import { postButton } from './parts/passage-buttons.ts';
import { passagesReply } from './passages.ts';
import type { Reply } from './reply.ts';

/** Unknown words told at most. */
const MOST_WORDS = 8;

/**
 * Says that the sources do not say, and which words of the question they never use; the closest passage is a button
 * away, so that nobody takes it for an answer.
 *
 * @param closest the passages one would show (`readable`), best first.
 */
export function notFoundReply(
  answer: Answer,
  closest: readonly Passage[],
  language: Language,
  isPrivate = true,
): Reply {
  const { ask, buttons } = language;
  const words = answer.unknown.slice(0, MOST_WORDS).map((word) => language.quoted(inline(word, 40)));
  const lines = [answerHead(answer, language), ask.notFound];
  if (words.length) lines.push(ask.unknownWords(words.length, formatList(language, words)));
  const first = closest[0];
  if (!first) lines.push(ask.nothingClose);
  return composeReply({
    head: lines.join('\n'),
    rows: rows([
      ...(first ? button(customId('closest', writePlaces([placeOf(first)])), buttons.closest) : []),
      ...button(customId('shelf', '1'), buttons.shelf),
      ...(first && isPrivate ? postButton([first], language) : []),
    ]),
    private: isPrivate,
  });
}

/** What the button for the closest passage shows: it, under a line that says it may be no answer. */
export function closestReply(passage: Passage, language: Language): Reply {
  return passagesReply(language.ask.possiblyNot, [passage], language);
}
