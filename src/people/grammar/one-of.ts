import { KIND } from '../words/kinds.ts';
import { isHumanPlural, LINKS } from './phrase-words.ts';
import { isMark, isWord, type Token } from './tokens.ts';

/** Of several: "one of the survivors", "the younger of the boys". */
export const MEMBERS = /^(?:one|two|three|first|second|third|fourth|fifth|last|younger|elder|older)$/;

/** "One of the survivors", "one of three judges on the panel". */
export function oneOf(tokens: readonly Token[], start: number): number {
  for (let at = start; at < Math.min(tokens.length, start + 6); at++) {
    const token = tokens[at];
    if (!isWord(token) || (at > start && LINKS.has(token.key))) return -1;
    if (isHumanPlural(token)) return at + 1;
    // "One of the two, who retired".
    if ((token.kind & KIND.numeral) !== 0 && isMark(tokens[at + 1], ',.')) return at + 1;
  }
  return -1;
}
