import { isHumanPhrase } from '../grammar/human-phrase.ts';
import { phraseStart } from '../grammar/phrase-before.ts';
import { ADVERBS, AUXILIARIES, DETERMINERS } from '../grammar/phrase-words.ts';
import { isMark, type Token } from '../grammar/tokens.ts';
import { isOfficeVerb } from './office-verbs.ts';
import type { Stretch } from './stretch.ts';

/** "The firm | was founded by": a passive's subject ends before its auxiliaries. */
export function beforeAuxiliaries(tokens: readonly Token[], verb: number): number {
  let at = verb;
  while (AUXILIARIES.has(tokens[at - 1]?.key ?? '') || ADVERBS.has(tokens[at - 1]?.key ?? '')) at--;
  return at;
}

/** The name completes the clause: "The buyer is Solenne Abara", "Its chair was the founder's sister, Dagny Haugland". */
export function complement(tokens: readonly Token[], title: number): Stretch[] {
  const comma = title - 1;
  const be = isMark(tokens[comma], ',') ? phraseStart(tokens, comma) - 1 : comma;
  if (!/^(?:is|was|be|became)$/.test(tokens[be]?.key ?? '')) return [];
  const end = beforeAside(tokens, beforeAuxiliaries(tokens, beforeTurning(tokens, be)));
  const start = /ing$/.test(tokens[0]?.key ?? '') ? 0 : phraseStart(tokens, end);
  if (start === 0 && end < 6 && isOfficeVerb(tokens[0])) return [[0, end]];
  const who = tokens.slice(0, end).findLastIndex((token) => token.key === 'who' || isMark(token, ',;:'));
  if (tokens[who]?.key === 'who') {
    const first = phraseStart(tokens, who);
    return isHumanPhrase(tokens, first, who) && DETERMINERS.has(tokens[first]?.key ?? '') ? [[first, end]] : [];
  }
  const definite = DETERMINERS.has(tokens[start]?.key ?? '') || tokens[start]?.possessive;
  if (!definite || !isHumanPhrase(tokens, start, end)) return [];
  return [[tokens[start]?.key === 'whose' ? start + 1 : start, end]];
}

/** "Her mother | happens to be". */
function beforeTurning(tokens: readonly Token[], be: number): number {
  if (tokens[be]?.key !== 'be' || tokens[be - 1]?.key !== 'to') return be;
  const verb = tokens[be - 2]?.key === 'out' ? be - 3 : be - 2;
  return /^(?:happen|turn|prove)(?:s|ed)$/.test(tokens[verb]?.key ?? '') ? verb : be;
}

/** "Its owner, | according to the charge sheet, | is the agent Ada Plum". */
function beforeAside(tokens: readonly Token[], verb: number): number {
  if (!isMark(tokens[verb - 1], ',')) return verb;
  const open = tokens.slice(0, verb - 1).findLastIndex((token) => isMark(token, ','));
  return /^(?:according|in|by|of|as|who|which|whose|where)$/.test(tokens[open + 1]?.key ?? '') ? open : verb;
}
