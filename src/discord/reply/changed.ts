import type { Passage } from '../../answer/passage.ts';
import type { Language } from '../language/language.ts';
import { composeReply } from './parts/compose-reply.ts';
import { contextButton } from './parts/passage-buttons.ts';
import { passagePart } from './parts/passage-part.ts';
import type { Reply } from './reply.ts';

/** Longest of both wordings together, beside the bot's own lines. */
const ROOM = 3600;

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
  const then = former && former.length + part.content.length < ROOM ? former : null;
  return composeReply({
    head: then ? `${ask.changed}\n${ask.before}` : ask.changed,
    parts: [...(then ? [{ content: then }] : []), { content: ask.now }, part],
    buttons: contextButton(now, language, null),
  });
}
