import { IS } from '../words/lexicon.ts';
import { hasPart, PART } from '../words/parts.ts';
import { isAuxiliary, isHuman, isLink, isNational, looksLikeVerb } from './phrase-words.ts';
import { isWord, type Token } from './tokens.ts';

/**
 * Finds who a clause is about when it begins with a noun phrase: "The driver got out", "His finance minister, tired, left".
 *
 * @returns position after the human noun, or -1 when the phrase is about no person.
 */
export function subjectEnd(tokens: readonly Token[], start: number): number {
  let end = -1;
  let at = start;
  for (; at < Math.min(tokens.length, start + 8); at++) {
    const token = tokens[at];
    if (token?.shape === 'number' && tokens[at + 2]?.key === 'year-old') {
      at += 2;
      end = at + 1;
      continue;
    }
    if (!isWord(token) || isLink(token) || token.key === 'who' || isVerb(tokens, at, end === at)) break;
    const aged = (token.is & IS.demonym) !== 0 && tokens[at - 1]?.key === 'year-old';
    if (aged || isHuman(token) || isNational(tokens, at)) end = token.possessive ? -1 : at + 1;
  }
  return end === at ? end : -1;
}

/**
 * @param ends whether what somebody is stands right before it: after that, "chairs", "now" and "quietly" are no part of it.
 * @returns whether a subject ends before a token.
 */
function isVerb(tokens: readonly Token[], at: number, ends: boolean): boolean {
  const token = tokens[at];
  if (looksLikeVerb(tokens, at) || isAuxiliary(token)) return true;
  // "The national courts of member states".
  const next = tokens[at + 1];
  const plural = hasPart(token, PART.s) && (next?.key === 'of' || isAuxiliary(next));
  const verb = token?.shape === 'lower' && !plural && /(?:ed|s|ly)$/.test(token.key);
  return ends && (hasPart(token, PART.between) || verb);
}
