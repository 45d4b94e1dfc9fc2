import { hasKind, KIND } from '../words/kinds.ts';
import { IS } from '../words/lexicon.ts';
import { hasPart, PART } from '../words/parts.ts';
import { isDeterminer, isHuman, isLink, isModifier, isNational, isPreposition, looksLikeVerb } from './phrase-words.ts';
import { isCapital, isMark, isName, isWord, type Token } from './tokens.ts';

/**
 * Walks left from `end` over the words of a noun phrase: "the Russian president's foreign policy advisor".
 *
 * @returns position of its first token; `end` itself when no phrase stands there.
 */
export function phraseStart(tokens: readonly Token[], end: number): number {
  // Where the phrase begins for certain; of what is further left, it is not known yet.
  let sure = end;
  for (let at = end - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token?.shape === 'quotation') return bare(tokens, at + 1, end, sure);
    if (!token || (token.shape === 'name' && !token.possessive) || (at === end - 1 && token.key === 'elected')) break;
    if (token.key === 'that' && isCapital(tokens[at + 1])) return bare(tokens, at + 1, end, sure);
    if (isDeterminer(token)) {
      sure = token.key === 'whose' ? at + 1 : at;
      // "The carer of | his father".
      const kin = hasKind(token, KIND.personal) && isHuman(tokens[end - 1]);
      if (!isLink(tokens[at - 1]) || !isHuman(tokens[at - 2]) || kin || isKinOf(tokens, at - 1, end)) break;
      at--;
    } else if (token.possessive) sure = at;
    else if (token.shape === 'mark') {
      if (!isInWord(tokens, at)) return isMark(token, ',') ? bare(tokens, at + 1, end, sure) : sure;
    } else if (token.key === 'and') {
      if (!isSecondCalling(tokens, at, sure, end) && (isName(tokens[at - 1]) || !isInOffice(tokens, at)))
        return isName(tokens[at - 1]) || isMark(tokens[at - 1], ',') ? bare(tokens, at + 1, end, sure) : sure;
    } else if (isLink(token)) {
      const office = at < end - 1 ? officeBefore(tokens, at) : -1;
      const help = token.key === 'to' && tokens[at - 1]?.key !== 'according';
      if (office < 0 || isOwnTitle(tokens, at, sure, end)) return help ? sure : bare(tokens, at + 1, end, sure);
      at = sure = office;
    } else if (token.key === 'year-old') {
      at -= 2;
      sure = at;
    } else if (/^(?:facto|jure)$/.test(token.key)) {
      // "de facto leader"
      at -= 1;
      sure = at;
    } else if (token.shape === 'number') break;
    else if (looksLikeVerb(tokens, at)) return bare(tokens, at + 1, end, sure);
    else if ((token.is & IS.function) !== 0 || isPreposition(token))
      return SUBJECTS.test(token.key) ? sure : bare(tokens, at + 1, end, sure);
    else if (isCapital(token) || isHuman(token) || isModifier(token) || hasPart(token, PART.superlative)) {
      if (isJoined(tokens, at, sure)) sure = at;
    } else if (isTitle(tokens, sure, end) && !isNational(tokens, end - 1)) return sure;
    if (at === 0 && !tokens.slice(1, sure).some(mayBeVerb)) return bare(tokens, 0, end, sure);
  }
  return sure;
}

/** How many words may stand between "the" and what somebody is. */
const REACH = 4;

/** @returns position of such a determiner before a noun, with nothing but what its phrase may hold between; -1 if there is none. */
export function openerBefore(tokens: readonly Token[], noun: number, isOpener: RegExp): number {
  for (let at = noun - 1; at >= Math.max(0, noun - 1 - REACH); at--) {
    const token = tokens[at];
    if (isOpener.test(token?.key ?? '')) return at;
    if (!(isWord(token) || isMark(token, '-')) || isDeterminer(token) || token?.possessive) return -1;
  }
  return -1;
}

/** "Police detains dissident Plum", in a headline. */
function mayBeVerb(token: Token): boolean {
  return token.shape === 'lower' && hasPart(token, PART.s) && !hasKind(token, KIND.titleModifier);
}

/** After one of these, a word may be a verb: "to help mayor Plum", "who met mayor Plum". */
const SUBJECTS = /^(?:to|he|she|they|we|i|you|it|who|will|would|could|can|may|might|should|must|did|does|do)$/;

/** "by national security adviser": with nothing but nouns back to a preposition or verb, all of them belong. */
function bare(tokens: readonly Token[], start: number, end: number, sure: number): number {
  const first = /^[a-z]+ing$/.test(tokens[start]?.key ?? '') ? start + 1 : start;
  if (first >= sure || sure >= end) return sure;
  const nouns = tokens.slice(first, sure).every((token) => isWord(token) && !isPreposition(token));
  return nouns ? first : sure;
}

/** @returns whether a mark stands inside a word or abbreviation ("then-U.S.", "Sgt.") or an owner ("Securities'"), and ends no phrase. */
function isInWord(tokens: readonly Token[], at: number): boolean {
  if (isMark(tokens[at], '-/')) return tokens[at + 1]?.glued === true;
  return isMark(tokens[at], '&') || (isMark(tokens[at], ".'’") && tokens[at]?.glued === true);
}

/** @returns whether only marks and links stand between a token and the phrase found so far. */
function isJoined(tokens: readonly Token[], at: number, sure: number): boolean {
  return tokens.slice(at + 1, sure).every((token) => token.shape === 'mark' || isLink(token));
}

/** "The poet and activist Ada Plum" is one person; "the mayor and Ada Plum", "the king and President Plum" are two. */
function isSecondCalling(tokens: readonly Token[], and: number, sure: number, end: number): boolean {
  if (!isHuman(tokens[and - 1]) || sure !== and + 1 || sure === end || isTitle(tokens, sure, end)) return false;
  const start = phraseStart(tokens, and);
  const governed = isPreposition(tokens[start - 1]) && tokens[start - 1]?.key !== 'between';
  return start === 0 || governed || isDeterminer(tokens[start]) || (start < and - 1 && isCapital(tokens[start]));
}

/** "a goal Prince Harald pursued": a capitalised title is no part of the phrase before it, unless that is of a person too. */
function isTitle(tokens: readonly Token[], sure: number, end: number): boolean {
  return sure < end && tokens.slice(sure, end).every((token) => isCapital(token) || token.shape === 'mark');
}

/** "The son of Finance Minister Plum": the title is Plum's alone; in "Secretary of State Plum" it is one with what goes before. */
function isOwnTitle(tokens: readonly Token[], link: number, sure: number, end: number): boolean {
  return isHuman(tokens[end - 1]) && (isTitle(tokens, sure, end) || isKinOf(tokens, link, end));
}

/** "The son of actor Ada Plum", "a friend of the poet Ada Plum": what stands after "of" is Plum's, the rest is not. */
function isKinOf(tokens: readonly Token[], link: number, end: number): boolean {
  if (tokens[end]?.shape !== 'name') return false;
  const kin = /^(?:son|daughter|child|wife|husband|widow|brother|sister|mother|father|friend|fan|ally)$/;
  const poet = isDeterminer(tokens[link + 1]) && isHuman(tokens[end - 1]) && !isCapital(tokens[end - 1]);
  return poet || kin.test(tokens[link - 1]?.key ?? '');
}

/** @returns where the office stands that goes on after a link: "minister | of", "secretary of state | for"; -1 if none. */
function officeBefore(tokens: readonly Token[], link: number): number {
  if (isHuman(tokens[link - 1]) && !looksLikeVerb(tokens, link - 1)) return link - 1;
  return tokens[link - 2]?.key === 'of' && isHuman(tokens[link - 3]) ? link - 3 : -1;
}

/** "Minister of trade and industry", "secretary of state for East Asian and Pacific affairs": what an office is over. */
function isInOffice(tokens: readonly Token[], and: number): boolean {
  return [and - 2, and - 3].some((of) => /^(?:of|for)$/.test(tokens[of]?.key ?? '') && officeBefore(tokens, of) >= 0);
}
