import { startsSentence } from './starters.ts';
import type { Rule } from './stop.ts';

const SPEAKER =
  /(?:\p{Lu}[\p{L}\p{M}'’.-]*\s+(?:(?:van|von|der|den|de|la|al|bin)\s+)*){1,5}(?:said|says|asked|asks|told|tells|wrote|writes|added|adds|replied|replies|cried|cries|shouted|whispered|wondered|answered|recalled|recalls|called|demanded|exclaimed|joked)\b/uy;

/** Who spoke belongs to what was said: `"Where would you go?" Courtenoux asked.` is one sentence. */
export const attribution: Rule = (stop) => {
  const { text, start, marks, closers, next } = stop;
  if (marks === '.' || !/["”’']/.test(closers) || !/["“‘']/.test(text.charAt(start))) return undefined;
  SPEAKER.lastIndex = next;
  if (!startsSentence(stop) && SPEAKER.test(text)) return false;
};
