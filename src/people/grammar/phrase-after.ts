import { KIND } from '../words/kinds.ts';
import { isNational } from './national.ts';
import { MEMBERS, oneOf } from './one-of.ts';
import { AUXILIARIES, DETERMINERS, isHuman, LINKS, looksLikeVerb, PREPOSITIONS } from './phrase-words.ts';
import { isCapital, isMark, isWord, type Token } from './tokens.ts';

/** Words that may follow what somebody is without ending it: "a friar who", "an architect hired by", "minister until". */
const AFTER_HEAD = new Set(
  'who whom whose which that and or until since when where while because as about above behind beside below next across he she they turned based born not'.split(
    ' ',
  ),
);

/** "In a shop | when the president phoned". */
const CLAUSES = /^(?:when|where|while|because|who|whom|whose)$/;

/**
 * Finds what somebody is in a phrase that begins at `start`: "a surgeon with the relief group Open Corridor".
 *
 * @returns position after the head noun ("surgeon"), or -1 when the phrase tells nothing of the kind.
 */
export function headEnd(tokens: readonly Token[], start: number): number {
  const first = tokens[start]?.key === 'the' ? start + 1 : start;
  if (tokens[first + 1]?.key === 'of' && MEMBERS.test(tokens[first]?.key ?? '')) return oneOf(tokens, first + 2);
  for (let at = start; at < Math.min(tokens.length, start + 9); at++) {
    const token = tokens[at];
    if (!token || token.shape === 'quotation' || (token.shape === 'name' && !token.possessive)) return -1;
    if (token.shape === 'mark' && token.key !== '-' && !tokens[at + 1]?.glued && at > start) {
      if (!isBetweenAdjectives(tokens, start, at)) return -1;
      continue;
    }
    if (token.key === 'of' && isInName(tokens, at)) continue;
    if (token.key === 'year-old' && at > start && endsPhrase(tokens, at + 1)) return at + 1;
    if (
      (at > start && (LINKS.has(token.key) || (token.key === 'as' && tokens[start - 1]?.key === 'as'))) ||
      AUXILIARIES.has(token.key) ||
      (at > start && CLAUSES.test(token.key)) ||
      looksLikeVerb(tokens, at)
    )
      return -1;
    if (!(isHuman(token) || isNational(tokens, at)) || token.possessive) continue;
    if (endsPhrase(tokens, at + 1)) return at + 1;
  }
  return -1;
}

/** "A tall, quiet man", "a little-known, 22-year-old actor"; not "a success, the coach". */
export function isBetweenAdjectives(tokens: readonly Token[], start: number, comma: number): boolean {
  const [before, after, next] = [comma - 1, comma + 1, comma + 2].map((at) => tokens[at]);
  if (!isMark(tokens[comma], ',') || !/^an?$/.test(tokens[start]?.key ?? '') || comma > start + 3) return false;
  if (before?.shape !== 'lower' || isHuman(before) || !(after?.shape === 'lower' || after?.shape === 'number'))
    return false;
  return (
    !endsHead(after) &&
    !AUXILIARIES.has(after.key) &&
    !looksLikeVerb(tokens, comma + 1) &&
    !isHuman(after) &&
    (isWord(next) || isMark(next, '-'))
  );
}

/** "The University of Georgia's 18th Rhodes Scholar": what "of" ties is one name, and the owner of the rest. */
function isInName(tokens: readonly Token[], of: number): boolean {
  return isCapital(tokens[of - 1]) && [of + 1, of + 2].some((at) => isCapital(tokens[at]) && tokens[at]?.possessive);
}

/** @returns whether the words before `at` can be a whole noun phrase. */
function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next || (next.shape === 'mark' && !next.glued) || isMark(next, ')]') || endsHead(next)) return true;
  return next.shape === 'mark' && !tokens[at + 1]?.glued;
}

/** "The only person seriously injured". */
const MANNER = /^(?!(?:famil|assemb|al|month|week|dai|ear|rep|supp)ly$)[a-z]{3,}ly$/;

function endsHead({ key, kind }: Token): boolean {
  return (
    (kind & KIND.numeral) !== 0 || // "a winner two weeks ago"
    PREPOSITIONS.has(key) ||
    AFTER_HEAD.has(key) ||
    DETERMINERS.has(key) ||
    /(?:ed|ing)$/.test(key) ||
    MANNER.test(key)
  );
}
