import type { Passage } from '../../answer/passage.ts';
import type { Language } from '../language/language.ts';
import { rows } from './parts/components.ts';
import { composeReply } from './parts/compose-reply.ts';
import { contextButton } from './parts/passage-buttons.ts';
import { passagePart } from './parts/passage-part.ts';
import type { Reply } from './reply.ts';

/**
 * What a button says whose passage has changed since: the passage as it was, and what stands there now.
 *
 * @param former the part that quoted it, as we sent it then; null when it is lost.
 * @param now the nearest passage today; null when the source is gone.
 */
export function changedReply(former: string | null, now: Passage | null, language: Language): Reply {
  const { ask } = language;
  const part = now && passagePart(now, language);
  const room = !part || !former || former.length + part.content.length < 3600;
  return composeReply({
    head: [ask.changed, ...(former && room ? [ask.before] : [])].join('\n'),
    parts: [
      ...(former && room ? [{ content: former }] : []),
      { content: part ? ask.now : ask.gone },
      ...(part ? [part] : []),
    ],
    rows: now ? rows(contextButton(now, language, null)) : [],
  });
}
