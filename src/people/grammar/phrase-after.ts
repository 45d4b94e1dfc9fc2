import { hasKind, KIND } from '../words/kinds.ts';
import { hasPart, PART } from '../words/parts.ts';
import {
  isAuxiliary,
  isDeterminer,
  isHuman,
  isHumanPlural,
  isLink,
  isNational,
  isPreposition,
  looksLikeVerb,
} from './phrase-words.ts';
import { firstFrom, isAbbreviating, isCapital, isMark, isWord, type Token } from './tokens.ts';

/** "In a shop | when the president phoned". */
const CLAUSES = /^(?:when|where|while|because|who|whom|whose)$/;

/** Of several: "one of the survivors", "the younger of the boys". */
const MEMBERS = /^(?:one|two|three|first|second|third|fourth|fifth|last|younger|elder|older)$/;

/**
 * Finds what somebody is in a phrase that begins at `start`: "a surgeon with the relief group Open Corridor".
 *
 * @returns position after the head noun ("surgeon"), or -1 when the phrase tells nothing of the kind.
 */
export function headEnd(tokens: readonly Token[], start: number): number {
  const first = tokens[start]?.key === 'the' ? start + 1 : start;
  if (tokens[first + 1]?.key === 'of' && MEMBERS.test(tokens[first]?.key ?? '')) return severalEnd(tokens, first + 2);
  for (let at = start; at < Math.min(tokens.length, start + 9); at++) {
    const token = tokens[at];
    if (!token || token.shape === 'quotation' || (token.shape === 'name' && !token.possessive)) return -1;
    const joins = token.key === '-' || tokens[at + 1]?.glued || isAbbreviating(tokens, at) || isOwner(tokens, at);
    if (token.shape === 'mark' && !joins && at > start) return -1;
    if (token.key === 'year-old' && at > start && endsPhrase(tokens, at + 1)) return at + 1;
    const over = isLink(token) || CLAUSES.test(token.key) || (token.key === 'as' && tokens[start - 1]?.key === 'as');
    if ((at > start && over && !isInName(tokens, at)) || isAuxiliary(token) || looksLikeVerb(tokens, at)) return -1;
    if (FIGURE.test(`${token.key} ${tokens[at + 1]?.key}`)) return token.key === 'opposite' ? at + 2 : at + 1;
    if (!(isHuman(token) || isNational(tokens, at)) || token.possessive) continue;
    // "A pilot | sent by the navy".
    const reduced =
      /^an?$/.test(tokens[start]?.key ?? '') && looksLikeVerb(tokens, at + 1) && isPreposition(tokens[at + 2]);
    if (reduced || endsPhrase(tokens, at + 1)) return at + 1;
  }
  return -1;
}

/** "A leading | figure | in the field", "an authority on coins", "her opposite number": what somebody is called who is meant here. */
const FIGURE = /^(?:figure (?:in|behind)|authority on|voice of|opposite number)$/;

/** "The nurses' | union representative". */
function isOwner(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens[at], "'’") && tokens[at]?.glued === true && tokens[at - 1]?.key.endsWith('s') === true;
}

/** "A Bank | of | England economist". */
function isInName(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === 'of' && isCapital(tokens[at - 1]) && isCapital(tokens[at + 1]);
}

/** "One of | the survivors", "one of | three judges on the panel", "one of | the two,". */
function severalEnd(tokens: readonly Token[], start: number): number {
  for (let at = start; at < start + 6; at++) {
    const token = tokens[at];
    if (!isWord(token) || (at > start && isLink(token))) return -1;
    if (
      isHumanPlural(token) ||
      (token.key === 'those' && tokens[at + 1]?.key === 'who') ||
      (hasKind(token, KIND.numeral) && isMark(tokens[at + 1], ',.'))
    )
      return at + 1;
  }
  return -1;
}

/** @returns whether the phrase in `[start, end)` says what a person is: "minister", "keeper of early collections". */
export function isHumanPhrase(tokens: readonly Token[], start: number, end: number): boolean {
  if (start >= end) return false;
  if ((isHuman(tokens[end - 1]) || isNational(tokens, end - 1)) && !tokens[end - 1]?.possessive) return true;
  // "The chief commissaire": whatever that is.
  const ranked = /^(?:chief|deputy|assistant)$/.test(tokens[end - 2]?.key ?? '') && isDeterminer(tokens[start]);
  if (ranked && tokens[end - 1]?.shape === 'lower') return true;
  return firstFrom(tokens, start, isLinkedHuman, end - 1) >= 0;
}

/** "Keeper | of". */
function isLinkedHuman(token: Token, at: number, tokens: readonly Token[]): boolean {
  return isHuman(token) && isLink(tokens[at + 1]);
}

/** @returns whether the words before `at` can be a whole noun phrase. */
function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next?.shape !== 'mark') return !next || endsHead(next);
  return !next.glued || !tokens[at + 1]?.glued || isMark(next, ')]—');
}

/** @returns whether a noun phrase ends before a token. */
export function endsHead(token: Token): boolean {
  // "A winner two weeks ago".
  return hasKind(token, KIND.numeral) || hasPart(token, PART.afterHead | PART.preposition | PART.determiner);
}

/** @returns where a phrase ends that a link joins to what somebody is: "a girl | in the second row | pulled the brake". */
export function postmodifierEnd(tokens: readonly Token[], from: number): number {
  if (!isLink(tokens[from]) || tokens[from]?.key === 'to') return from;
  const end = firstFrom(tokens, from + 1, endsPostmodifier);
  return end < 0 ? tokens.length : end > from + 1 ? end : from;
}

/** "Of the growers' league" goes on. */
function endsPostmodifier(token: Token, at: number, tokens: readonly Token[]): boolean {
  if (token.key === 'of' || isMark(token, "'’-")) return false;
  return !isWord(token) || token.key === 'who' || isAuxiliary(token) || isLink(token) || looksLikeVerb(tokens, at);
}
