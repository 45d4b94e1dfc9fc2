import type { Passage } from '../../answer/passage.ts';
import type { Language } from '../language/language.ts';
import { heading } from './markdown/inline.ts';
import { composeReply, fitting, roomBeside } from './parts/compose-reply.ts';
import { contextButton, copyAndPost, moreButton } from './parts/passage-buttons.ts';
import { contextPart, passagePart } from './parts/passage-part.ts';
import type { Reply } from './reply.ts';

/** Passages that one custom_id can carry the places of. */
const MOST_NEXT = 5;

interface PassagesOptions {
  /** Passages that earlier replies have shown: the numbers go on from there. */
  readonly before?: number;
  /** Shown at most; default: as many as one message holds. */
  readonly most?: number;
}

/**
 * Passages under a head, each with its citation and a button for its context, numbered where there are several. What
 * one message cannot hold is behind a button; one passage at least is shown.
 *
 * @param head the bot's own words, escaped.
 * @param passages best first; none: the head alone.
 */
export function passagesReply(
  head: string,
  passages: readonly Passage[],
  language: Language,
  { before = 0, most = passages.length }: PassagesOptions = {},
): Reply {
  const numberOf = (i: number) => (before + passages.length > 1 ? before + i + 1 : null);
  const room = roomBeside(head.length);
  const parts = passages.slice(0, most).map((passage, i) => passagePart(passage, language, numberOf(i), room));
  const shown = passages.slice(0, fitting(parts, head.length));
  const next = passages.slice(shown.length, shown.length + MOST_NEXT);
  return composeReply({
    head,
    parts: parts.slice(0, shown.length),
    buttons: [
      ...shown.flatMap((passage, i) => contextButton(passage, language, numberOf(i))),
      ...(next.length ? moreButton(before + shown.length, next, language) : []),
      ...(shown.length ? copyAndPost(shown, language) : []),
    ],
  });
}

/** A passage with the two sentences before and after it, each part marked for what it is. */
export function contextReply(passage: Passage, language: Language): Reply {
  return composeReply({
    head: heading(language.ask.contextTitle),
    parts: [contextPart(passage, language)],
    buttons: copyAndPost([passage], language),
  });
}
