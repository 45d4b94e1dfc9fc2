import type { Passage } from '../../answer/passage.ts';
import type { Language } from '../language/language.ts';
import { heading } from './answer-head.ts';
import { button, rows } from './components.ts';
import { composeReply, fitting } from './compose-reply.ts';
import { contextButton, copyAndPost } from './found.ts';
import { passagePart } from './passage-part.ts';
import type { Reply } from './reply.ts';

export interface MoreOptions {
  /** How many passages of this question were shown before; the numbers go on from there. */
  readonly before: number;
  /** What the button for still more carries; null: no such button. */
  readonly more: string | null;
}

/** @returns how many of the passages `moreReply` shows; the next reply begins behind them. */
export function shownOfMore(passages: readonly Passage[], language: Language): number {
  return fitting(
    passages.map((passage, i) => passagePart(passage, language, i + 1)),
    heading(language.ask.moreTitle).length,
  );
}

/** The passages after those an answer has shown, or a line saying that there are none. */
export function moreReply(passages: readonly Passage[], language: Language, { before, more }: MoreOptions): Reply {
  if (!passages.length) return composeReply({ head: language.ask.noMore });
  const shown = passages.slice(0, shownOfMore(passages, language));
  return composeReply({
    head: heading(language.ask.moreTitle),
    parts: shown.map((passage, i) => passagePart(passage, language, before + i + 1)),
    rows: rows([
      ...shown.flatMap((passage, i) => contextButton(passage, language, before + i + 1)),
      ...button(more, language.buttons.more),
      ...copyAndPost(shown, language, true),
    ]),
  });
}
