import { phraseStart } from '../grammar/phrase-before.ts';
import { isDeterminer, isHumanPlural, isModifier, looksLikeVerb } from '../grammar/phrase-words.ts';
import { isCapital, isMark, type Token } from '../grammar/tokens.ts';
import { hasKind, KIND } from '../words/kinds.ts';
import { hasPart, PART } from '../words/parts.ts';
import type { Stretch } from './stretch.ts';

/** Roles that several people share: "ministers Ada Plum and Theo Marsh", "the two suspects, Plum and Marsh,". */
export function sharedRoles(tokens: readonly Token[], name: number): Stretch[] {
  const first = firstOf(tokens, name);
  const verb = includer(tokens, name);
  // "Members include | the former ministers | Ada Plum and Theo Marsh".
  if (verb > 0) return [...pluralBefore(tokens, verb, true), ...(first - 1 > verb ? pluralBefore(tokens, first) : [])];
  const next = isMark(tokens[name + 1], ',') && tokens[name + 2]?.key === 'and' ? name + 3 : name + 2;
  const further = isJoint(tokens[name + 1]) && tokens[next]?.shape === 'name';
  return first === name && !further ? [] : pluralBefore(tokens, first);
}

/** @returns position of the first name of the list that a name is in. */
function firstOf(tokens: readonly Token[], name: number): number {
  let at = name;
  while (at > 1) {
    const joint = tokens[at - 1]?.key === 'and' && isMark(tokens[at - 2], ',') ? at - 2 : at - 1;
    if (tokens[joint - 1]?.shape !== 'name' || !isJoint(tokens[joint])) break;
    at = joint - 1;
  }
  return at;
}

function isJoint(token: Token | undefined): boolean {
  return isMark(token, ',') || token?.key === 'and';
}

/** @returns position of the verb by which a name is one of several: "His pupils | included Ada Plum and the poet Theo Marsh"; -1 if none. */
function includer(tokens: readonly Token[], name: number): number {
  let at = name - 1;
  while (at > 0 && !/^includ(?:es?|ed|ing)$/.test(tokens[at]?.key ?? '')) {
    if (hasPart(tokens[at], PART.auxiliary | PART.clause) || looksLikeVerb(tokens, at)) return -1;
    at--;
  }
  return at;
}

/** "The actors Plum and Marsh", "the two suspects, Plum and Marsh,". @param apart whether something else parts them from the names. */
function pluralBefore(tokens: readonly Token[], first: number, apart = false): Stretch[] {
  let end = first;
  while (isMark(tokens[end - 1], ',:—–')) end--;
  if (!isHumanPlural(tokens[end - 1])) return [];
  let start = apart ? phraseStart(tokens, end) : end - 1;
  while (!apart && isPart(tokens[start - 1])) start--;
  return (apart ? start === 0 : end === first) || tokens.slice(start, end).some(opens) ? [[start, end]] : [];
}

function opens(token: Token | undefined): boolean {
  return isDeterminer(token) || hasKind(token, KIND.numeral);
}

function isPart(token: Token | undefined): boolean {
  return opens(token) || isCapital(token) || isModifier(token);
}
