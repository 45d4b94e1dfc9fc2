import { headEnd, isHumanPhrase, MEMBERS } from './phrase-after.ts';
import { phraseStart } from './phrase-before.ts';
import { isHuman, PREPOSITIONS } from './phrase-words.ts';
import type { Token } from './tokens.ts';

/**
 * Walks left over a phrase and what governs it, to what somebody is: "the head of sales at the firm, Ada Plum", "the woman
 * behind the scheme, Ada Plum", "the youngest of us, Ada Plum".
 *
 * @param end position of the comma.
 * @returns where that begins; where the nearest phrase does when nothing before it says what somebody is.
 */
export function apposedStart(tokens: readonly Token[], end: number): number {
  const near = phraseStart(tokens, end);
  if (tokens[near - 1]?.key === 'of' && MEMBERS.test(tokens[near - 2]?.key ?? ''))
    return tokens[near - 3]?.key === 'the' ? near - 3 : near - 2;
  // "The youngest of | us", "a lawyer for | Theo Marsh".
  const single = PRONOUNS.test(tokens[end - 1]?.key ?? '') || tokens[end - 1]?.shape === 'name';
  let start = near === end && single ? end - 1 : near;
  while (start < end && !isHumanPhrase(tokens, start, end) && PREPOSITIONS.has(tokens[start - 1]?.key ?? '')) {
    const wider = phraseStart(tokens, start - 1);
    if (wider >= start - 1) return near;
    start = wider;
    if (isHuman(tokens[headEnd(tokens, start) - 1])) return start;
  }
  return near;
}

const PRONOUNS = /^(?:us|them|him|her|me|it|you)$/;
