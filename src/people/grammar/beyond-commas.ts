import { hasPart, PART } from '../words/parts.ts';
import { isHumanPhrase } from './phrase-after.ts';
import { phraseStart } from './phrase-before.ts';
import { isPreposition, looksLikeVerb } from './phrase-words.ts';
import { NONE, namingStart, type Subject } from './subject.ts';
import { isComma, isMark, isName, isWord, lastBefore, type Token } from './tokens.ts';

/**
 * "Rostrup, a former engineer, said"; "The prosecutor, Ngaire Colquhoun, told"; "The driver, whom nobody saw, told".
 *
 * @param governed whether a name after a preposition will do, as it does for "who": "led by Plum, a cook, who said".
 */
export function beyondCommas(tokens: readonly Token[], comma: number, governed = false): Subject {
  let last = -1;
  for (let at = comma; at > 0; at--) {
    const token = tokens[at];
    if (token?.shape === 'quotation' || isMark(token, ';:—–!?')) break;
    if (!isMark(token, ',')) continue;
    last = at;
    const name = nameEnding(tokens, at - 1);
    const before = tokens[name];
    if (before?.shape !== 'name' || before.possessive) continue;
    const start = namingStart(tokens, name);
    // Whom an apposition names behind a preposition is not its subject: "Plum, the widow of Bo Rusk, said".
    if (!governed && isPreposition(tokens[start - 1])) continue;
    if (inAside(tokens, at) || isOfAnother(tokens, start, at < comma, governed)) continue;
    if (at === comma && !isMark(tokens[start - 1], ',')) return NONE;
    return { kind: 'people', people: [before.person], at: name };
  }
  if (last < 0 || last === comma) return NONE;
  const start = phraseStart(tokens, last);
  return start < last ? { kind: 'phrase', start, end: last } : NONE;
}

/** "Plum, who met Bo Rusk, said", "Plum, having met Bo Rusk, said": what ends at a comma tells of whoever stands before it. */
function inAside(tokens: readonly Token[], comma: number): boolean {
  const first = lastBefore(tokens, comma, isComma) + 1;
  return first > 0 && /^(?:who|whose|whom|which|where)$|^[a-z]{3,}ing$/.test(tokens[first]?.key ?? '');
}

/**
 * "Plum, who came with his son, Bo Rusk, said"; "Plum, whose son, Bo Rusk, sings, said": what a name is apposed to is no subject.
 *
 * @param goesOn whether more than the verb follows the name.
 */
function isOfAnother(tokens: readonly Token[], name: number, goesOn: boolean, governed: boolean): boolean {
  if (!isMark(tokens[name - 1], ',')) return false;
  const start = phraseStart(tokens, name - 1);
  const before = tokens[start - 1]?.key ?? '';
  if (before === 'whose') return goesOn;
  return !governed && /^(?:with|of|by|for|from|to)$/.test(before) && isHumanPhrase(tokens, start, name - 1);
}

/** @returns the name that what ends at `at` calls somebody by, with what they are of; -1 if it is none. */
function nameEnding(tokens: readonly Token[], at: number): number {
  const name = withoutStyle(tokens, at);
  return tokens[name]?.shape === 'name' ? name : memberBefore(tokens, at);
}

/** @returns where a name stands before "KC" or "(Ind)"; `at` itself when there is nothing of the kind. */
export function withoutStyle(tokens: readonly Token[], at: number): number {
  let name = at;
  if (isMark(tokens[at], ')')) while (name > at - 6 && !isMark(tokens[name + 1], '(')) name--;
  else while (name > at - 3 && tokens[name]?.shape === 'upper') name--;
  return tokens[name]?.shape === 'name' ? name : at;
}

/** @returns the name of whoever is of or at what ends at `at`: "Inchbald of the Maritime Institute (MI) in Leeds"; -1 if nobody is. */
export function memberBefore(tokens: readonly Token[], at: number): number {
  const name = lastBefore(tokens, at, isName);
  if (name < at - 12 || !MEMBER.test(tokens[name + 1]?.key ?? '') || looksLikeVerb(tokens, name - 1)) return -1;
  for (let i = name + 2; i <= at; i++) {
    const token = tokens[i];
    const within = isWord(token)
      ? !(hasPart(token, PART.auxiliary | PART.clause) || looksLikeVerb(tokens, i))
      : isMark(token, '()&');
    if (!within) return -1;
  }
  return name;
}

const MEMBER = /^(?:of|from|at|in|with)$/;
