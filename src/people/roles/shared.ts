import { wholeEnd } from '../grammar/clause-end.ts';
import { isDeterminer, isHumanPlural, isLink, isModifier } from '../grammar/phrase-words.ts';
import { isCapital, isMark, isWord, lastBefore, type Token } from '../grammar/tokens.ts';
import { hasKind, KIND } from '../words/kinds.ts';
import type { Stretch } from './stretch.ts';

/**
 * Roles that several people share: "ministers Ada Plum and Theo Marsh", "the two suspects, Plum and Marsh,".
 *
 * @param name position of the name's token.
 */
export function sharedRoles(tokens: readonly Token[], name: number): Stretch[] {
  const first = firstOf(tokens, name);
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

/** "The actors Plum and Marsh", "the two suspects, Plum and Marsh,", "the defendants were Plum and Marsh". */
function pluralBefore(tokens: readonly Token[], first: number): Stretch[] {
  let end = first;
  while (isMark(tokens[end - 1], ',:—–') || /^(?:are|were|as)$/.test(tokens[end - 1]?.key ?? '')) end--;
  const mark = end < first;
  const last = tokens[end - 1];
  if (isWord(last) && isHumanPlural(last)) {
    let start = end - 1;
    while (start > 0 && isPart(tokens[start - 1] as Token) && !isDeterminer(tokens[start])) start--;
    return !mark || tokens.slice(start, end).some(opens) ? [[start, end]] : [];
  }
  // "Two members of the union, Plum and Marsh".
  const head = lastBefore(tokens, end, (token) => isWord(token) && isHumanPlural(token), end - 8);
  const start = lastBefore(tokens, head, opens, head - 3);
  const whole = isLink(tokens[head + 1]) && wholeEnd(tokens, head + 1) === end;
  return mark && start >= 0 && whole ? [[start, end]] : [];
}

function opens(token: Token): boolean {
  return isDeterminer(token) || hasKind(token, KIND.numeral);
}

function isPart(token: Token): boolean {
  return opens(token) || isCapital(token) || isModifier(token);
}
