import { KIND } from '../words/kinds.ts';
import { IS } from '../words/lexicon.ts';
import { inner, isPluralOwner, joined } from './in-phrase.ts';
import { isNational } from './national.ts';
import { isInOffice, isKinOf, isOwnTitle, isTitle, officeBefore } from './office-links.ts';
import { AUXILIARIES, DETERMINERS, isHuman, LINKS, looksLikeVerb, MODIFIERS, PREPOSITIONS } from './phrase-words.ts';
import { isCapital, isMark, isWord, type Token } from './tokens.ts';

/** They tell when, and end a phrase. */
const TIMES = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december yesterday today tonight tomorrow earlier later ago meanwhile however`.split(/\s+/),
);

/**
 * Walks left from `end` over the words of a noun phrase: "the Russian president's foreign policy advisor".
 * @returns position of its first token; `end` itself when no phrase stands there.
 */
export function phraseStart(tokens: readonly Token[], end: number): number {
  let sure = end;
  for (let at = end - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token?.shape === 'quotation') return bare(tokens, at + 1, end, sure);
    if (!token || (token.shape === 'name' && !token.possessive) || (at === end - 1 && token.key === 'elected')) break;
    if (at === 0 && token.key === 'then') break;
    if (token.key === 'that' && isCapital(tokens[at + 1])) return bare(tokens, at + 1, end, sure);
    if (DETERMINERS.has(token.key)) {
      sure = token.key === 'whose' ? at + 1 : at;
      if (!LINKS.has(tokens[at - 1]?.key ?? '') || !isHuman(tokens[at - 2]) || isKinOf(tokens, at - 1, end)) break;
      at--;
    } else if (token.possessive || isPluralOwner(tokens, at)) sure = at;
    else if (token.shape === 'mark') {
      if (!inner(tokens, at)) return isMark(token, ',') ? bare(tokens, at + 1, end, sure) : sure;
    } else if (token.key === 'and') {
      if (!isSecondCalling(tokens, at, sure, end) && !(at < end - 1 && isInOffice(tokens, at))) break;
    } else if (LINKS.has(token.key)) {
      const office = at < end - 1 ? officeBefore(tokens, at) : -1;
      const help = token.key === 'to' && tokens[at - 1]?.key !== 'according';
      if (office < 0 || isOwnTitle(tokens, at, sure, end)) return help ? sure : bare(tokens, at + 1, end, sure);
      at = sure = office;
    } else if (token.key === 'year-old' && tokens[at - 2]?.shape === 'number') {
      if (joined(tokens, at, sure)) sure = at - 2;
      at -= 2;
    } else if (token.shape === 'number' || TIMES.has(token.key)) break;
    else if (token.key === 'turned' && isHuman(tokens[at - 1])) continue;
    else if (looksLikeVerb(tokens, at)) return bare(tokens, at + 1, end, sure);
    else if (isFunctionWord(token)) return SUBJECTS.test(token.key) ? sure : bare(tokens, at + 1, end, sure);
    else if (isTold(tokens, at, sure, end)) return sure;
    else if (isCapital(token) || isHuman(token) || MODIFIERS.has(token.key) || SUPERLATIVE.test(token.key)) {
      if (joined(tokens, at, sure)) sure = at;
    } else if (isTitle(tokens, sure, end) && !isNational(tokens, end - 1)) return sure;
    else if (isApart(tokens, at)) return sure;
    if (at === 0 && !tokens.slice(1, sure).some(mayBeVerb)) return bare(tokens, 0, end, sure);
  }
  return sure;
}

/** "Its founder and largest shareholder". */
const SUPERLATIVE = /^[a-z]{2,}est$/;

/** "Police detains dissident Plum", in a headline. */
function mayBeVerb({ shape, key, kind }: Token): boolean {
  return shape === 'lower' && /[^s]s$/.test(key) && (kind & KIND.titleModifier) === 0;
}

/** After one of these, a word may be a verb: "to help mayor Plum", "who met mayor Plum". */
const SUBJECTS = /^(?:to|he|she|they|we|i|you|it|who|will|would|could|can|may|might|should|must|did|does|do)$/;

function isFunctionWord(token: Token): boolean {
  const listed = (token.is & IS.function) !== 0 || PREPOSITIONS.has(token.key) || AUXILIARIES.has(token.key);
  return listed && !MODIFIERS.has(token.key) && !isHuman(token);
}

/** "by national security adviser": with nothing but nouns back to a preposition or verb, all of them belong. */
function bare(tokens: readonly Token[], start: number, end: number, sure: number): number {
  const gerund = /^[a-z]+ing$/.test(tokens[start]?.key ?? '') && !MODIFIERS.has(tokens[start]?.key ?? '');
  const first = gerund ? start + 1 : start;
  if (first >= sure || sure >= end) return sure;
  const nouns = tokens.slice(first, sure).every((token) => isWord(token) && !PREPOSITIONS.has(token.key));
  return nouns ? first : sure;
}

/** "The poet and activist Ada Plum" is one person; "the mayor and Ada Plum", "the king and President Plum" are two. */
function isSecondCalling(tokens: readonly Token[], and: number, sure: number, end: number): boolean {
  const single = isHuman(tokens[and - 1]) && !tokens[and - 1]?.possessive;
  return single && sure === and + 1 && sure < end && !isTitle(tokens, sure, end) && opensCalling(tokens, and - 1);
}

/** @returns whether a phrase whose noun stands at `noun` begins with "the", "a" or a name ("Ockham Lines president"). */
function opensCalling(tokens: readonly Token[], noun: number): boolean {
  const start = phraseStart(tokens, noun + 1);
  const named = start < noun && isCapital(tokens[start]) && !isCapital(tokens[noun]);
  return start === 0 || named || DETERMINERS.has(tokens[start]?.key ?? '');
}

/** "Despite the conditions American champion Plum won": a plural is no part of what begins with a people. */
function isApart(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return /[^s]s$/.test(tokens[at]?.key ?? '') && isCapital(next) && ((next?.is ?? 0) & IS.demonym) !== 0;
}

/** "told reporters President Plum": those who are told are no part of a title. */
function isTold(tokens: readonly Token[], at: number, sure: number, end: number): boolean {
  const plural = isHuman(tokens[at]) && !isCapital(tokens[at]) && tokens[at]?.key.endsWith('s');
  return plural === true && isTitle(tokens, sure, end);
}
