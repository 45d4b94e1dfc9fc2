import { clauseEnd } from '../grammar/clause-end.ts';
import { DETERMINERS, isHuman, isHumanPlural, LINKS, looksLikeVerb, MODIFIERS } from '../grammar/phrase-words.ts';
import { isCapital, isMark, isWord, type Token } from '../grammar/tokens.ts';
import { KIND } from '../words/kinds.ts';
import type { Stretch } from './stretch.ts';

/**
 * Roles that several people share: "ministers Ada Plum and Theo Marsh", "Plum and Marsh, both doctors", "Plum, Marsh and
 * Knight are brothers".
 *
 * @param name position of the name's token.
 */
export function sharedRoles(tokens: readonly Token[], name: number): Stretch[] {
  const first = firstOf(tokens, name);
  const end = endOf(tokens, name);
  if (first === name && end === name + 1) return [];
  return [...pluralBefore(tokens, first), ...pluralAfter(tokens, end)];
}

/** @returns position of the first name of the list that a name is in. */
function firstOf(tokens: readonly Token[], name: number): number {
  for (let at = name; ; ) {
    const joint = tokens[at - 1]?.key === 'and' && isMark(tokens[at - 2], ',') ? at - 2 : at - 1;
    const before = tokens[joint - 1];
    if (before?.shape !== 'name' || before.possessive || !isJoint(tokens[joint])) return at;
    at = joint - 1;
  }
}

/** @returns where the list of names ends that a name is in. */
function endOf(tokens: readonly Token[], name: number): number {
  for (let at = name + 1; ; ) {
    const next = isMark(tokens[at], ',') && tokens[at + 1]?.key === 'and' ? at + 2 : at + 1;
    if (!isJoint(tokens[at]) || tokens[next]?.shape !== 'name' || tokens[next]?.possessive) return at;
    at = next + 1;
  }
}

function isJoint(token: Token | undefined): boolean {
  return isMark(token, ',') || token?.key === 'and';
}

/** "The actors Plum and Marsh", "the two suspects, Plum and Marsh,", "the defendants were Plum and Marsh". */
function pluralBefore(tokens: readonly Token[], first: number): Stretch[] {
  const mark = isMark(tokens[first - 1], ',:—–') || /^(?:are|were|as)$/.test(tokens[first - 1]?.key ?? '');
  const end = mark ? first - 1 : first;
  const last = tokens[end - 1];
  if (!isWord(last) || !isHumanPlural(last)) return [];
  let start = end - 1;
  while (start > 0 && isPart(tokens, start - 1) && !DETERMINERS.has(tokens[start]?.key ?? '')) start--;
  return !mark || tokens.slice(start, end).some(opens) ? [[start, end]] : [];
}

function opens(token: Token | undefined): boolean {
  return DETERMINERS.has(token?.key ?? '') || ((token?.kind ?? 0) & KIND.numeral) !== 0;
}

function isPart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!isWord(token) || token.possessive || LINKS.has(token.key) || looksLikeVerb(tokens, at)) return false;
  return opens(token) || isCapital(token) || isHuman(token) || MODIFIERS.has(token.key);
}

/** ", both doctors"; ", two members of the board"; ", owners of the mill,"; "are brothers". */
function pluralAfter(tokens: readonly Token[], end: number): Stretch[] {
  const told = /^(?:are|were|became)$/.test(tokens[end]?.key ?? '');
  const start = end + 1;
  const counted = /^(?:both|all|two|three|four|five|the)$/.test(tokens[start]?.key ?? '');
  const apposed = isMark(tokens[end], ',(—–');
  if (!told && !apposed) return [];
  for (let at = start; at < Math.min(tokens.length, start + 6); at++) {
    const token = tokens[at];
    if (!isWord(token) || LINKS.has(token.key) || looksLikeVerb(tokens, at) || token.key === 'not') return [];
    if (!isHumanPlural(token)) continue;
    if (isCapital(token)) return [];
    const close = clauseEnd(tokens, at + 1);
    return told || counted || isClosed(tokens, close) ? [[start, close]] : [];
  }
  return [];
}

/** "Plum and Marsh, owners of the mill, agreed"; not "Plum and Marsh, ministers and others". */
function isClosed(tokens: readonly Token[], at: number): boolean {
  return !tokens[at] || isMark(tokens[at], ',.;)—–');
}
