import { clauseEnd, withoutLink } from '../grammar/clause-end.ts';
import { DETERMINERS, looksLikeVerb } from '../grammar/phrase-words.ts';
import { isAbbreviating, isCapital, isMark, isWord, type Token } from '../grammar/tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** A clause that begins with one of these adds something else than what the person is. */
const CLAUSES = words('who whom whose which that when where after before although though while because as but');

/** @returns whether a word begins a clause rather than what somebody is. */
export function opensClause({ key }: Token): boolean {
  return CLAUSES.has(key);
}

/** @returns where an apposition ends, or -1 when it turns out to be the beginning of a clause. */
export function appositionEnd(tokens: readonly Token[], head: number): number {
  for (let at = head; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (isAbbreviating(tokens, at)) continue;
    if (isMark(token, '()—') || (isMark(token, ',;:.!?–') && !inWord(tokens, at))) return at;
    if (token.shape === 'quotation') return at;
    if (token.key === 'that' && PERIODS.test(tokens[at + 1]?.key ?? '')) continue;
    if (isRelative(tokens, at) && isVerbish(tokens[at + 1])) return relativeEnd(tokens, at + 1);
    if (opensClause(token) || isNextNamed(tokens, at)) return withoutLink(tokens, at);
    if (at === head && isNaming(tokens, at)) return -1;
    if (at === head && (token.shape === 'name' || isPredicate(token))) return -1;
  }
  return tokens.length;
}

/** "In Plum's case, a man | named Theo Marsh claimed": of whom another name is told. */
function isNaming(tokens: readonly Token[], at: number): boolean {
  return /^(?:named|called)$/.test(tokens[at]?.key ?? '') && tokens[at + 1]?.shape === 'name';
}

/** "The officer | who led the search", "inspector with the firm | that built it"; not "the man claimed that". */
function isRelative(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === 'who' || (tokens[at]?.key === 'that' && !looksLikeVerb(tokens, at - 1));
}

/** "Howie, the singer of a band and Sean, the drummer": "and" goes on to the next person. */
function isNextNamed(tokens: readonly Token[], and: number): boolean {
  return tokens[and]?.key === 'and' && tokens[and + 1]?.shape === 'name' && isMark(tokens[and + 2], ',');
}

/** "Who joined after his own school burned down": up to a mark, or to a second verb. */
function relativeEnd(tokens: readonly Token[], verb: number): number {
  let end = clauseEnd(tokens, verb);
  while (/^(?:where|when|which|while)$/.test(tokens[end]?.key ?? '')) end = clauseEnd(tokens, end + 1);
  return end;
}

function inWord(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.glued === true && tokens[at + 1]?.glued === true;
}

function isVerbish(token: Token | undefined): boolean {
  return isWord(token) && !isCapital(token) && !DETERMINERS.has(token.key);
}

/** "That night" begins no clause. */
const PERIODS = /^(?:day|night|morning|evening|week|month|year|time|season|summer|winter|spring|autumn)$/;
const FINITE = words('said says told tells was is has had will would met wrote');

function isPredicate({ key }: Token): boolean {
  return FINITE.has(key);
}
