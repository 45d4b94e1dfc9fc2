import type { Answer } from '../../answer/ask.ts';
import type { Passage } from '../../answer/passage.ts';
import { customId } from '../custom-id.ts';
import type { Language } from '../language/language.ts';
import { placeOf, writePlaces } from '../place.ts';
import { answerHead } from './answer-head.ts';
import { button, rows } from './components.ts';
import { composeReply, fitting, roomBeside } from './compose-reply.ts';
import { passagePart } from './passage-part.ts';
import type { Reply } from './reply.ts';

export interface FoundOptions {
  /** Seen by the asking member alone, and then with a button that posts it. */
  readonly private: boolean;
  /** What the button for more passages carries; null: no such button. */
  readonly more: string | null;
}

/**
 * The answer to a question: its best passages, numbered when there are several, each with its citation.
 *
 * @param passages what people see (`readable`), best first; as many are shown as one message holds, at least one.
 */
export function foundReply(
  answer: Answer,
  passages: readonly Passage[],
  language: Language,
  options: FoundOptions,
): Reply {
  const head = answerHead(answer, language);
  const numbered = passages.length > 1;
  const room = roomBeside(head.length);
  const parts = passages.map((passage, i) => passagePart(passage, language, numbered ? i + 1 : null, room));
  const shown = fitting(parts, head.length);
  return composeReply({
    head,
    parts: parts.slice(0, shown),
    rows: rows([
      ...passages.slice(0, shown).flatMap((passage, i) => contextButton(passage, language, numbered ? i + 1 : null)),
      ...button(options.more, language.buttons.more),
      ...copyAndPost(passages.slice(0, shown), language, options.private),
    ]),
    private: options.private,
  });
}

export function contextButton(passage: Passage, { buttons }: Language, number: number | null) {
  return button(customId('context', writePlaces([placeOf(passage)])), buttons.context(number));
}

/** @returns Copy, and Post to channel where the reply is private; both carry the places of what is shown. */
export function copyAndPost(passages: readonly Placed[], language: Language, isPrivate: boolean) {
  const copy = button(customId('copy', writePlaces(passages.map(placeOf))), language.buttons.copy);
  return [...copy, ...(isPrivate ? postButton(passages, language) : [])];
}

/** @returns Post to channel, which carries the places of what the reply rests on: it is posted only as long as they stand. */
export function postButton(rests: readonly Placed[], { buttons }: Language) {
  return button(customId('post', writePlaces(rests.map(placeOf))), buttons.post);
}

type Placed = Parameters<typeof placeOf>[0];
