import { IS } from '../words/lexicon.ts';
import { hasPart, PART } from '../words/parts.ts';
import { headEnd } from './phrase-after.ts';
import { isAuxiliary, isDeterminer, isHumanPlural, isLink, looksLikeVerb } from './phrase-words.ts';
import { firstFrom, isAbbreviating, isCapital, isComma, isMark, isWord, type Token } from './tokens.ts';

/** These go on after a verb, but not after what somebody is. */
const FURTHER = /^(?:whose|after|before|as)$/;
/** "That night" begins no clause. */
const PERIODS = /^(?:day|night|morning|evening|week|month|year|time|season|summer|winter|spring|autumn)$/;

/** @returns whether a word begins a clause rather than what somebody is. */
export function opensClause(token: Token): boolean {
  return hasPart(token, PART.clause) || FURTHER.test(token.key);
}

/** @returns where a clause's own words end: at a comma, at the next clause, or where "and" joins a second verb. */
export function clauseEnd(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.key === 'that' && PERIODS.test(tokens[at + 1]?.key ?? '')) continue;
    if (!token || token.shape === 'quotation' || hasPart(token, PART.clause)) return withoutLink(tokens, at);
    if (isMark(token, '()—')) return at;
    if (isAbbreviating(tokens, at)) continue;
    if (isMark(token, ',') && isRegion(tokens, at)) at++;
    else if (isMark(token, ',;:.!?()—–') && !tokens[at + 1]?.glued) return at;
    if (token.key === 'and' && opensVerb(tokens, at + 1)) return at;
  }
  return tokens.length;
}

function opensVerb(tokens: readonly Token[], at: number): boolean {
  // "And | Clinton won".
  if (tokens[at]?.shape === 'name') return looksLikeVerb(tokens, at + 1);
  // "A baker and | himself a father".
  if (/^(?:him|her)self$/.test(tokens[at]?.key ?? '') && isDeterminer(tokens[at + 1])) return false;
  // "Then a fellow in Leeds and | now a lecturer".
  if (hasPart(tokens[at], PART.adverb)) return !isDeterminer(tokens[at + 1]);
  return looksLikeVerb(tokens, at) || isAuxiliary(tokens[at]);
}

/** "In Dutch Harbor, Alaska,": a region after a place is one with it. */
function isRegion(tokens: readonly Token[], comma: number): boolean {
  const [place, region, after] = [tokens[comma - 1], tokens[comma + 1], tokens[comma + 2]];
  if (!isCapital(place) || !isCapital(region) || !isWord(region)) return false;
  return (region.is & (IS.country | IS.place | IS.city)) !== 0 && (!after || isMark(after, ',.'));
}

/** "Mayor of the town in which": a preposition before the next clause is that clause's. */
function withoutLink(tokens: readonly Token[], end: number): number {
  return isLink(tokens[end - 1]) ? end - 1 : end;
}

/**
 * @param head behind the noun that says what somebody is.
 * @returns where that ends, with others that a list joins to it and with its relative clause: "a painter and teacher who taught
 *   at the school where".
 */
export function wholeEnd(tokens: readonly Token[], head: number): number {
  const own = secondEnd(tokens, listEnd(tokens, clauseEnd(tokens, head)));
  // "Her predecessor | as head of sales".
  const other = firstFrom(
    tokens,
    head,
    ({ key }, at) => FURTHER.test(key) && headEnd(tokens, at + 1) < 0 && !isHumanPlural(tokens[at + 1]),
    own,
  );
  const end = other < 0 ? own : other;
  return relativeEnd(tokens, end);
}

/** @returns where a relative clause ends that opens at `end`: "a friar | who", "the unit | that took them in", "the laboratory | where". */
export function relativeEnd(tokens: readonly Token[], end: number): number {
  const key = tokens[end]?.key ?? '';
  const verb = looksLikeVerb(tokens, end + 1) || isAuxiliary(tokens[end + 1]);
  if (key !== 'who' && key !== 'whose' && key !== 'where' && !(key === 'that' && verb)) return end;
  let at = clauseEnd(tokens, end + 1);
  while (/^(?:where|when|which|while)$/.test(tokens[at]?.key ?? '') || isFurther(tokens, at))
    at = clauseEnd(tokens, at + 1);
  return at;
}

/** "Who leads the party and | who once commanded". */
function isFurther(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === 'who' && tokens[at - 1]?.key === 'and';
}

/**
 * Goes on over a list of what somebody is: "a painter, printmaker and teacher".
 *
 * @returns position after the last of them; `comma` itself when no such list follows.
 */
function listEnd(tokens: readonly Token[], comma: number): number {
  let at = comma;
  while (isMark(tokens[at], ',')) {
    const head = bareHead(tokens, at + 1);
    if (head < 0) return comma;
    at = clauseEnd(tokens, head);
    const and = firstFrom(tokens, head, ({ key }) => key === 'and', at);
    if (and >= 0) return at;
  }
  return comma;
}

/** "A judge and, | since 2015, | the head of the panel": over a time that parts the two. @param comma after "and". */
function secondEnd(tokens: readonly Token[], comma: number): number {
  if (!isMark(tokens[comma], ',') || tokens[comma - 1]?.key !== 'and') return comma;
  const aside = firstFrom(tokens, comma + 1, isComma, comma + 7);
  const head = aside < 0 ? -1 : headEnd(tokens, aside + 1);
  return head < 0 ? comma : clauseEnd(tokens, head);
}

function bareHead(tokens: readonly Token[], start: number): number {
  const first = tokens[start];
  // "The troupe's treasurer, | its driver and", "a translator, | an indexer and".
  const own = /^(?:its|his|her|their|an?)$/.test(first?.key ?? '');
  return isWord(first) && first.shape === 'lower' && (own || !isDeterminer(first)) ? headEnd(tokens, start) : -1;
}
