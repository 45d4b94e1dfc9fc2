import { isHumanPhrase } from './human-phrase.ts';
import { MEMBERS } from './one-of.ts';
import { headEnd } from './phrase-after.ts';
import { phraseStart } from './phrase-before.ts';
import { DETERMINERS, isHuman, PREPOSITIONS } from './phrase-words.ts';
import { isWord, type Token } from './tokens.ts';

/**
 * Walks left over a phrase and what governs it, to what somebody is: "the head of sales at the firm, Ada Plum", "the woman
 * behind the scheme, Ada Plum", "the youngest of us, Ada Plum".
 *
 * @param end position of the comma.
 * @returns where that begins; where the nearest phrase does when nothing before it says what somebody is.
 */
export function apposedStart(tokens: readonly Token[], end: number): number {
  // "A hurdler | he trained, Ada Plum".
  const contact = SUBJECTS.test(tokens[end - 2]?.key ?? '') && isWord(tokens[end - 1]);
  if (contact && isHuman(tokens[end - 3])) return phraseStart(tokens, end - 2);
  // "A lawyer for Theo Marsh, Ada Plum".
  const served = tokens[end - 1]?.shape === 'name' && /^(?:for|of|to)$/.test(tokens[end - 2]?.key ?? '');
  if (served && isHuman(tokens[end - 3])) return phraseStart(tokens, end - 2);
  const near = phraseStart(tokens, end);
  let start = near === end && PRONOUNS.test(tokens[end - 1]?.key ?? '') ? end - 1 : near;
  if (tokens[near - 1]?.key === 'of' && MEMBERS.test(tokens[near - 2]?.key ?? ''))
    return tokens[near - 3]?.key === 'the' ? near - 3 : near - 2;
  while (start < end && !isHumanPhrase(tokens, start, end) && isGoverning(tokens[start - 1])) {
    const wider = phraseStart(tokens, start - 1);
    if (wider >= start - 1) return near;
    start = wider;
    if (isHuman(tokens[headEnd(tokens, start) - 1]) && DETERMINERS.has(tokens[start]?.key ?? '')) return start;
  }
  return near;
}

const SUBJECTS = /^(?:he|she|they|we|i)$/;
const PRONOUNS = /^(?:us|them|him|her|me|it|you)$/;

function isGoverning(token: Token | undefined): boolean {
  return PREPOSITIONS.has(token?.key ?? '') || /^(?:behind|beside|above|below|next)$/.test(token?.key ?? '');
}
