import type { Passage } from '../../answer/passage.ts';
import { bookmarksOf } from '../bookmark.ts';
import type { Language } from '../language/english.ts';
import { heading } from './markdown/inline.ts';
import { button } from './parts/components.ts';
import { composeReply, fitting, roomBeside } from './parts/compose-reply.ts';
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
      ...(next.length ? button('more', `${before + shown.length}:${bookmarksOf(next)}`, language.buttons.more) : []),
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

/** @param number of the passage in its reply; null when it is the only one. */
function contextButton(passage: Passage, { buttons }: Language, number: number | null) {
  return button('context', bookmarksOf([passage]), buttons.context(number));
}

function copyAndPost(passages: readonly Passage[], { buttons }: Language) {
  const places = bookmarksOf(passages);
  return [...button('copy', places, buttons.copy), ...button('post', places, buttons.post)];
}

/** Longest of both wordings together, beside the bot's own lines. */
const ROOM_FOR_BOTH = 3600;

/**
 * What a button says whose passage has changed since: the passage as it was, and what stands there now.
 *
 * @param former the part that quoted it, as we sent it then; null when it is lost.
 * @param now the nearest passage today; null when the source is gone.
 */
export function changedReply(former: string | null, now: Passage | null, language: Language): Reply {
  const { ask } = language;
  if (!now) return composeReply({ head: ask.gone, parts: former ? [{ content: former }] : [] });
  const part = passagePart(now, language);
  const then = former && former.length + part.content.length < ROOM_FOR_BOTH ? former : null;
  return composeReply({
    head: then ? `${ask.changed}\n${ask.before}` : ask.changed,
    parts: [...(then ? [{ content: then }] : []), { content: ask.now }, part],
    buttons: contextButton(now, language, null),
  });
}
