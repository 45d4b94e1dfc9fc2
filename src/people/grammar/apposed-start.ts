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
  if (isHumanPhrase(tokens, near, end)) return near;
  if (tokens[near - 1]?.key === 'of' && MEMBERS.test(tokens[near - 2]?.key ?? ''))
    return tokens[near - 3]?.key === 'the' ? near - 3 : near - 2;
  const clause = relativeStart(tokens, end);
  if (clause >= 0) return clause;
  // "The youngest of | us", "a lawyer for | Theo Marsh", "a girl of | 11", "a dentist by | profession".
  let start = near === end && tokens[end - 1]?.shape !== 'mark' ? end - 1 : near;
  while (start < end && !isHumanPhrase(tokens, start, end)) {
    // "A driver with | 19 | years behind the wheel".
    if (tokens[start - 1]?.shape === 'number') start--;
    const wider = PREPOSITIONS.has(tokens[start - 1]?.key ?? '') ? phraseStart(tokens, start - 1) : start;
    if (wider >= start - 1) return near;
    start = wider;
    if (isHuman(tokens[headEnd(tokens, start) - 1])) return start;
  }
  return near;
}

/** "The judge | who chairs it, Ada Plum"; "the first woman | to hold it, Ada Plum": a relative clause or its infinitive. */
function relativeStart(tokens: readonly Token[], end: number): number {
  for (let at = end - 1; at > 0 && tokens[at]?.shape !== 'mark' && tokens[at]?.shape !== 'quotation'; at--) {
    if (tokens[at]?.key !== 'who' && tokens[at]?.key !== 'to') continue;
    const start = phraseStart(tokens, at);
    if (!isHumanPhrase(tokens, start, at)) continue;
    if (tokens[at]?.key === 'who' || tokens.slice(start, at).some(({ key }) => UNIQUE.test(key))) return start;
  }
  return -1;
}

const UNIQUE = /^(?:first|second|last|only|next|[a-z]{2,}est)$/;
