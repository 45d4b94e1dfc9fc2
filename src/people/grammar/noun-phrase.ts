import { isHumanNoun } from '../words/human-nouns.ts';
import { IS } from '../words/lexicon.ts';
import { isCapital, isMark, isWord, type Token } from './tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** They begin a noun phrase. */
export const DETERMINERS = words(
  'a an the this that another one each every his her its their our my your whose no any some either neither',
);

/** They tie a second noun phrase to a person: "minister of finance", "spokesman for the union", "partner at a bank". */
export const LINKS = words('of for at from in to on with');

/** Adjectives that stand before what somebody is, and past participles among them that are no verbs there. */
const MODIFIERS = words(
  `acting active assistant associate chief civil current de facto departing deposed deputy disgraced elder elected elect eldest
  embattled ex executive exiled federal foreign former general incoming independent interim joint junior lead leading local
  long-serving longtime managing military national new noted old older outgoing personal police political prime private
  professional regional retired ruling senior special state successful then top trained veteran vice victorious young younger
  youngest first second third fourth fifth last late long-time one-time onetime self-styled so-called`.replace(
    /\s+/g,
    ' ',
  ),
);

/** Verbs whose past tense does not end in -ed: where one stands, a noun phrase is over. */
const IRREGULAR = words(
  `beat became began bought brought built came caught chose drew drove fell felt fought found gave got grew had heard held hit
  kept knew laid led left lent lost made meant met paid put ran read rose said sang sat saw sent shot showed spent spoke stood
  struck taught thought told took understood wants went won wore wrote including named called says tells met past versus`.replace(
    /\s+/g,
    ' ',
  ),
);

const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** @returns whether a token is a mark inside a word or abbreviation ("then-U.S.", "Sgt."), which ends no phrase. */
function inner(tokens: readonly Token[], at: number): boolean {
  if (isMark(tokens[at], '&')) return true;
  if (isMark(tokens[at], '-/')) return tokens[at]?.glued === true && tokens[at + 1]?.glued === true;
  return isMark(tokens[at], '.') && tokens[at]?.glued === true && isCapital(tokens[at - 1]);
}

/** @returns whether a word is a verb in the past tense here, rather than part of a noun phrase. */
export function looksLikeVerb(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at]?.key ?? '';
  if (IRREGULAR.has(key)) return true;
  if (!key.endsWith('ed') || MODIFIERS.has(key)) return false;
  const before = tokens[at - 1];
  return (
    !before ||
    !(
      (DETERMINERS.has(before.key) && !/^th(?:is|at)$/.test(before.key)) ||
      before.possessive ||
      before.key.endsWith('ly')
    )
  );
}

/**
 * Walks left from `end` over the words of a noun phrase: "the Russian president's foreign policy advisor".
 * @returns position of its first token; `end` itself when no phrase stands there.
 */
export function phraseStart(tokens: readonly Token[], end: number): number {
  let sure = end;
  for (let at = end - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token || (token.shape === 'name' && !token.possessive) || token.shape === 'quotation') break;
    if (at === 0 && token.key === 'then') break;
    if (DETERMINERS.has(token.key)) {
      sure = at;
      if (!LINKS.has(tokens[at - 1]?.key ?? '') || !isHumanNoun(tokens[at - 2]?.key ?? '')) break;
      at--;
    } else if (token.possessive) sure = at;
    else if (token.shape === 'mark') {
      if (!inner(tokens, at)) break;
    } else if (LINKS.has(token.key)) {
      if (at === end - 1 || !isHumanNoun(tokens[at - 1]?.key ?? '')) break;
    } else if (CALENDAR.test(token.key) || /^\d/.test(token.key) || looksLikeVerb(tokens, at)) break;
    else if (isFunctionWord(token)) return SUBJECTS.test(token.key) ? sure : bare(tokens, at + 1, end, sure);
    else if (isCapital(token) || isHumanNoun(token.key) || MODIFIERS.has(token.key)) {
      if (joined(tokens, at, sure)) sure = at;
    } else if (isTitle(tokens, sure, end)) return sure;
  }
  return sure;
}

/** After one of these, a word may be a verb: "to help mayor Plum", "who met mayor Plum". */
const SUBJECTS = /^(?:to|he|she|they|we|i|you|it|who|will|would|could|can|may|might|should|must|did|does|do)$/;

function isFunctionWord({ key, is }: Token): boolean {
  return (is & IS.function) !== 0 && !MODIFIERS.has(key) && !isHumanNoun(key);
}

/** "by national security adviser": with nothing but nouns back to a preposition, all of them belong. */
function bare(tokens: readonly Token[], start: number, end: number, sure: number): number {
  return sure < end && tokens.slice(start, sure).every(isWord) ? start : sure;
}

/** "a goal Prince Harald pursued": a capitalised title is no part of the phrase before it, unless that is of a person too. */
function isTitle(tokens: readonly Token[], sure: number, end: number): boolean {
  return sure < end && tokens.slice(sure, end).every((token) => isCapital(token) || token.shape === 'mark');
}

/** @returns whether only marks and links stand between a token and the phrase found so far. */
function joined(tokens: readonly Token[], at: number, sure: number): boolean {
  return tokens.slice(at + 1, sure).every(({ shape, key }) => shape === 'mark' || LINKS.has(key));
}

/** @returns whether the phrase in `[start, end)` says what a person is: "minister", "keeper of early collections". */
export function isHumanPhrase(tokens: readonly Token[], start: number, end: number): boolean {
  if (start >= end) return false;
  if (isHumanNoun(tokens[end - 1]?.key ?? '') && !tokens[end - 1]?.possessive) return true;
  return tokens
    .slice(start, end - 1)
    .some((token, i) => isHumanNoun(token.key) && !token.possessive && LINKS.has(tokens[start + i + 1]?.key ?? ''));
}

/** Words that may follow what somebody is without ending it: "a friar who", "an architect hired by", "minister until". */
const AFTER_HEAD = words('who whom whose which that and or until since from by turned based born');

/**
 * Finds what somebody is in a phrase that begins at `start`: "a surgeon with the relief group Open Corridor".
 *
 * @returns position after the head noun ("surgeon"), or -1 when the phrase tells nothing of the kind.
 */
export function headEnd(tokens: readonly Token[], start: number): number {
  for (let at = start; at < Math.min(tokens.length, start + 9); at++) {
    const token = tokens[at];
    if (!token || token.shape === 'quotation' || (token.shape === 'name' && !token.possessive)) return -1;
    if (token.shape === 'mark' && !tokens[at + 1]?.glued && at > start) return -1;
    if ((at > start && LINKS.has(token.key)) || looksLikeVerb(tokens, at)) return -1;
    if (!isHumanNoun(token.key) || token.possessive) continue;
    const next = tokens[at + 1];
    if (!next || (next.shape === 'mark' && !next.glued) || endsHead(next)) return at + 1;
    if (next.shape === 'mark' && !tokens[at + 2]?.glued) return at + 1;
  }
  return -1;
}

function endsHead({ key }: Token): boolean {
  return LINKS.has(key) || AFTER_HEAD.has(key) || /(?:ed|ing)$/.test(key) || key === 'above' || key === 'behind';
}

function isVerb(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at]?.key ?? '';
  const after = isHumanNoun(tokens[at - 1]?.key ?? '') && !isHumanNoun(key);
  return (
    looksLikeVerb(tokens, at) || (after && (/(?:ed|s|ly)$/.test(key) || ((tokens[at]?.is ?? 0) & IS.function) !== 0))
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
    if (!token || !isWord(token) || LINKS.has(token.key) || isVerb(tokens, at)) break;
    if (isHumanNoun(token.key)) end = token.possessive ? -1 : at + 1;
  }
  return end === at ? end : -1;
}
