import { phraseStart } from '../grammar/phrase-before.ts';
import { isAuxiliary, isPreposition, looksLikeVerb } from '../grammar/phrase-words.ts';
import { afterParenthesis, closes, isMark, type Token } from '../grammar/tokens.ts';
import { hasPart, PART } from '../words/parts.ts';
import { chosen, isChosen } from './chosen.ts';
import { agency, complement } from './complement.ts';
import { fronted, opening } from './depictive.ts';
import { deedEnd, ownEnd, trade } from './life.ts';
import { predicates } from './predicate.ts';
import { ranksStart } from './ranks.ts';
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
  if (before?.key === 'by') found.push(...agency(tokens, start - 1, name));
  else if (before && closes(tokens[name + 1])) found.push(...complement(tokens, start));
  // "The board appointed Ada Plum its chief executive", "they replaced Plum as chairwoman".
  if (isChosen(before) || tokens[name + 1]?.key === 'as') found.push(...chosen(tokens, name + 1));
  if (tokens[0]?.key === 'as') found.push(...opening(tokens, start));
  else if (start === name && isMark(before, ',')) found.push(...fronted(tokens, name));
  return found;
}

/** @returns what the clauses tell whose subject the name is: its own verb, "who ...", "whose ...", and the verb after an apposition. */
export function clausesOf(tokens: readonly Token[], name: number): Stretch[] {
  const first = afterParenthesis(tokens, name + 1);
  if (!isMark(tokens[first], ',')) return predicates(tokens, first);
  const found: Stretch[] = [];
  let apposed = isMark(tokens[ranksStart(tokens, name) - 1], ',');
  for (let at = first; isMark(tokens[at], ','); apposed = true) {
    const key = tokens[++at]?.key ?? '';
    if (key === 'who') found.push(...relative(tokens, at));
    else if (key === 'whose') found.push([at, ownEnd(tokens, at)]);
    else if (apposed) found.push(...predicates(tokens, at, true));
    if (/^(?:whose|which|where)$/.test(key) || looksLikeVerb(tokens, at) || isAuxiliary(tokens[at])) break;
    while (at < tokens.length && !isMark(tokens[at], ',') && tokens[at]?.shape !== 'quotation') at++;
  }
  return found;
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
  return [[who, deed], ...beyond];
}

/** "Who | on Wednesday | was named guardian", "who | in ordinary life | drives a bus". */
function afterTime(tokens: readonly Token[], at: number): number {
  if (!isPreposition(tokens[at])) return at;
  return [at + 2, at + 3].find((verb) => hasPart(tokens[verb], PART.tense) || trade(tokens, verb).length > 0) ?? at;
}
