import { apposedStart, saysWhat } from '../grammar/apposed-start.ts';
import { membership } from '../grammar/membership.ts';
import { phraseStart } from '../grammar/phrase-before.ts';
import { isAuxiliary, isDeterminer, isHumanPlural, isPreposition, looksLikeVerb } from '../grammar/phrase-words.ts';
import { afterParenthesis, closes, firstFrom, isMark, lastBefore, type Token } from '../grammar/tokens.ts';
import { hasPart, PART } from '../words/parts.ts';
import { chosen, isChosen } from './chosen.ts';
import { fronted, opening } from './depictive.ts';
import { deedEnd, habitEnd, ownEnd, trade } from './life.ts';
import { isOfficeVerb } from './office-verbs.ts';
import { origin, predicates } from './predicate.ts';
import type { Stretch } from './stretch.ts';

/**
 * Roles told by a clause: "Thule, who heads the Homestead Party", "Joss Rookby ran the repair yard", "Kessendra was an
 * explorer", "Plum was elected mayor of Ockham", "The buyer is Solenne Abara", "a board chaired by Salma al-Rifai".
 */
export function rolesInClause(tokens: readonly Token[], name: number): Stretch[] {
  if (tokens[name]?.possessive) return [];
  const found = clausesOf(tokens, name);
  const start = phraseStart(tokens, name);
  const before = start > 0 ? tokens[start - 1] : undefined;
  if (before?.key === 'born') found.push(...origin(tokens, name));
  if (before?.key === 'by') found.push(...agency(tokens, start - 1, name));
  else if (before && closes(tokens[name + 1])) found.push(...complement(tokens, start));
  // "The board appointed Ada Plum its chief executive", "they replaced Plum as chairwoman".
  const as = firstFrom(tokens, name + 1, isAs, isMark(tokens[name + 1], ',') ? name + 13 : name + 2);
  if (isChosen(before) || as > 0) found.push(...chosen(tokens, as > 0 ? as : name + 1));
  if (tokens[0]?.key === 'as') found.push(...opening(tokens, start));
  else if (start === name && isMark(before, ',')) found.push(...fronted(tokens, name));
  return found;
}

/** "Plum | as", "Plum, a clerk, | as". */
const isAs = ({ key }: Token, at: number, tokens: readonly Token[]): boolean =>
  key === 'as' && (isMark(tokens[at - 1], ',') || tokens[at - 1]?.shape === 'name');

/** @returns what the clauses tell whose subject the name is: its own verb, "who ...", "whose ...", and the verb after an apposition. */
export function clausesOf(tokens: readonly Token[], name: number): Stretch[] {
  const styled = afterParenthesis(tokens, name + 1);
  // "Ada Plum | of the University of Leeds, | who".
  const first = membership(tokens, styled)?.[1] ?? styled;
  if (!isMark(tokens[first], ',—–')) return predicates(tokens, first);
  const found: Stretch[] = [];
  let apposed = isMark(tokens[phraseStart(tokens, name) - 1], ',');
  for (let at = first; at === first || isMark(tokens[at], ','); apposed = true) {
    const key = tokens[++at]?.key ?? '';
    if (/^(?:who|whose)$/.test(key) && tokens.slice(first, at - 1).some((_, i) => isOther(tokens, first + i))) break;
    if (key === 'who') found.push(...relative(tokens, at));
    else if (key === 'whose') found.push([at, ownEnd(tokens, at)]);
    else if (apposed) found.push(...predicates(tokens, at, true));
    if (/^(?:whose|which|where)$/.test(key) || looksLikeVerb(tokens, at) || isAuxiliary(tokens[at])) break;
    while (at < tokens.length && !isMark(tokens[at], ',') && tokens[at]?.shape !== 'quotation') at++;
  }
  return found;
}

/** "Ada Plum, a clerk, | and Theo Marsh, a cook, who", "her son, | Theo Marsh, who": told of Theo. */
function isOther(tokens: readonly Token[], at: number): boolean {
  const name = tokens[at]?.shape === 'name' && !tokens[at]?.possessive;
  return name && (tokens[at - 1]?.key === 'and' || isMark(tokens[at + 1], ','));
}

/** What "who" tells, "who" included where the verb itself is the role: "who heads the Homestead Party". */
function relative(tokens: readonly Token[], who: number): Stretch[] {
  const verb = afterTime(tokens, who + 1);
  const told = predicates(tokens, verb, true);
  // "Who won a cup as a trainer": the deed, and what goes beyond it.
  const deed = deedEnd(tokens, who + 1);
  const beyond = told
    .filter(([, end]) => end > deed)
    .map(([start, end]): Stretch => [start === verb ? who : start, end]);
  return [[who, deed], ...beyond, ...(told.length === 0 ? [[who, habitEnd(tokens, verb)] as const] : [])];
}

/** "Who | on Wednesday | was named guardian", "who | in ordinary life | drives a bus". */
function afterTime(tokens: readonly Token[], at: number): number {
  if (!isPreposition(tokens[at])) return at;
  const begins = (verb: number) =>
    hasPart(tokens[verb], PART.tense) || isOfficeVerb(tokens[verb]) || trade(tokens, verb).length > 0;
  return [at + 2, at + 3].find(begins) ?? at;
}

/**
 * @param by before a name and its titles.
 * @returns the passive of an office, name included: "A safety board chaired by Salma al-Rifai", "The firm was founded by Ada Plum".
 */
function agency(tokens: readonly Token[], by: number, name: number): Stretch[] {
  if (!isOfficeVerb(tokens[by - 1])) return [];
  const verb = beforeAuxiliaries(tokens, by - 1);
  const start = phraseStart(tokens, verb);
  const several = isHumanPlural(tokens[verb - 1]);
  return isDeterminer(tokens[start]) && start < verb && !several ? [[start, name + 1]] : [];
}

/**
 * @param title where a name and its titles begin.
 * @returns the subject whose complement the name is: "The buyer is Solenne Abara", "Its chair was the founder's sister, Dagny Haugland".
 */
function complement(tokens: readonly Token[], title: number): Stretch[] {
  const comma = title - 1;
  const be = isMark(tokens[comma], ',') ? phraseStart(tokens, comma) - 1 : comma;
  if (!/^(?:is|was|be|been|became)$/.test(tokens[be]?.key ?? '')) return [];
  const end = beforeAside(tokens, beforeAuxiliaries(tokens, be));
  // "Among her friends | was Ada Plum", "running the estate | is".
  const first = tokens[0]?.key ?? '';
  const inverted = first === 'among' ? isHumanPlural(tokens[end - 1]) : /^(?:running|leading|heading)$/.test(first);
  if (inverted) return [[0, end]];
  const start = apposedStart(tokens, end);
  return saysWhat(tokens, start, end) ? [[start, end]] : [];
}

/** "Happens to be", "turned out to be". */
const TO_BE = /^(?:to|happens|turned|out)$/;

/** "The firm | was founded by": a passive's subject ends before its auxiliaries. */
function beforeAuxiliaries(tokens: readonly Token[], verb: number): number {
  let at = verb;
  while (hasPart(tokens[at - 1], PART.auxiliary | PART.adverb) || TO_BE.test(tokens[at - 1]?.key ?? '')) at--;
  return at;
}

/** "Its owner, | according to the charge sheet, | is the agent Ada Plum". */
function beforeAside(tokens: readonly Token[], verb: number): number {
  if (!isMark(tokens[verb - 1], ',')) return verb;
  const open = lastBefore(tokens, verb - 1, (token) => isMark(token, ','));
  return open > 0 ? open : verb;
}
