import { NAME_WORD, PARTICLE } from '../name-pattern.ts';
import { startsSentence } from './starters.ts';
import type { Rule } from './stop.ts';

const SAID =
  '(?:said|says|asked|asks|told|tells|wrote|writes|added|adds|replied|replies|cried|cries|shouted|whispered|wondered|answered|recalled|recalls|called|demanded|exclaimed|joked)';
/** `Kremlin spokesman Dmitry Peskov said`: their office's words, in which no clause begins. */
const OFFICE = "(?:(?!(?:a|and|as|but|had|has|if|is|or|that|was|were|when|while|who)\\s)[\\p{L}\\p{M}'’.-]+\\s+){1,8}";

const SPEAKERS: readonly RegExp[] = [
  new RegExp(`(?:${NAME_WORD}\\s+(?:${PARTICLE}\\s+)*){1,5}${SAID}\\b`, 'uy'),
  new RegExp(`${NAME_WORD}\\s+${OFFICE}${NAME_WORD}\\s+${SAID}(?=[.,:])`, 'uy'),
  new RegExp(`(?:${NAME_WORD}\\s+){0,3}${NAME_WORD}, [^,.?!"“”]{3,60}, ${SAID}(?=[.,:])`, 'uy'),
];

/** Who spoke belongs to what was said: `"Where would you go?" Courtenoux asked.` is one sentence. */
export const attribution: Rule = (stop) => {
  const { text, start, marks, closers, next } = stop;
  if (marks === '.' || !/["”’']/.test(closers) || !/["“‘']/.test(text.charAt(start)) || startsSentence(stop)) return;
  for (const speaker of SPEAKERS) {
    speaker.lastIndex = next;
    if (speaker.test(text)) return false;
  }
};
