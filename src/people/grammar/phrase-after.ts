import { KIND } from '../words/kinds.ts';
import { IS } from '../words/lexicon.ts';
import {
  AUXILIARIES,
  DETERMINERS,
  isHuman,
  isHumanPlural,
  LINKS,
  looksLikeVerb,
  PREPOSITIONS,
} from './phrase-words.ts';
import { isCapital, isMark, isWord, type Token } from './tokens.ts';

/** Words that may follow what somebody is without ending it: "a friar who", "an architect hired by", "minister until". */
const AFTER_HEAD = new Set(
  'who whom whose which that and or until since when where while because as about above behind beside below next across he she they turned based born'.split(
    ' ',
  ),
);

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

/** "In a shop | when the president phoned". */
const CLAUSES = /^(?:when|where|while|because|who|whom|whose)$/;
/** Of several: "one of the survivors", "the younger of the boys". */
export const MEMBERS = /^(?:one|two|three|first|second|third|fourth|fifth|last|younger|elder|older)$/;

/** @returns whether the words before `at` can be a whole noun phrase. */
function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next || (next.shape === 'mark' && !next.glued) || isMark(next, ')]') || endsHead(next)) return true;
  return next.shape === 'mark' && !tokens[at + 1]?.glued;
}

/** "One of the survivors", "one of three judges on the panel". */
function oneOf(tokens: readonly Token[], start: number): number {
  for (let at = start; at < Math.min(tokens.length, start + 6); at++) {
    const token = tokens[at];
    if (!isWord(token) || (at > start && LINKS.has(token.key))) return -1;
    if (isHumanPlural(token)) return at + 1;
    // "One of the two, who retired".
    if ((token.kind & KIND.numeral) !== 0 && isMark(tokens[at + 1], ',.')) return at + 1;
  }
  return -1;
}

/** @returns whether a token tells where somebody is from: "a Dane", "the jailed Briton"; "the Dutch" are many. */
export function isNational(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!isCapital(token) || !isWord(token) || (token.is & IS.demonym) === 0 || /(?:sh|ch|ese|[^s]s)$/.test(token.key))
    return false;
  // "A bearded, elderly Tajik"
  for (let first = at - 1; first > at - 4; first--) {
    if (/^(?:an?|the)$/.test(tokens[first]?.key ?? '')) return true;
    if (tokens[first]?.shape !== 'lower' && first < at - 1) return false;
  }
  return false;
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

function isVerb(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at]?.key ?? '';
  const after = isHuman(tokens[at - 1]) && !isHuman(tokens[at]);
  return (
    looksLikeVerb(tokens, at) ||
    AUXILIARIES.has(key) ||
    (after && (/(?:ed|s|ly)$/.test(key) || ((tokens[at]?.is ?? 0) & IS.function) !== 0))
  );
}

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
    if (!token || !isWord(token) || LINKS.has(token.key) || token.key === 'who' || isVerb(tokens, at)) break;
    const aged = tokens[at - 1]?.key === 'year-old' && (token.is & IS.demonym) !== 0;
    if (aged || isHuman(token) || isNational(tokens, at)) end = token.possessive ? -1 : at + 1;
  }
  return end === at ? end : -1;
}
