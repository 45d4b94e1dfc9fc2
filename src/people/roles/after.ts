import { headEnd } from '../grammar/phrase-after.ts';
import { DETERMINERS, LINKS } from '../grammar/phrase-words.ts';
import { isCapital, isMark, isWord, type Token } from '../grammar/tokens.ts';
import { membership } from './membership.ts';
import type { Stretch } from './stretch.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** A clause that begins with one of these adds something else than what the person is. */
const CLAUSES = words('who whom whose which that when where after before although though while because as but');
/**
 * Roles in an apposition after a name: "Kirill Dmitriev, the head of the Russian Direct Investment Fund", "Wetherlow, 63,
 * a restorer"; and whom somebody belongs to: "Pieter Sandkray of the Greens".
 *
 * @param name position of the name's token.
 */
export function rolesAfter(tokens: readonly Token[], name: number): Stretch[] {
  if (tokens[name]?.possessive) return [];
  const member = membership(tokens, name + 1 + (isMark(tokens[name + 1], ',') ? 1 : 0));
  return [...(member ? [member] : []), ...apposition(tokens, member ? member[1] : name + 1)];
}

/** @param mark position of the comma or bracket that opens it. */
function apposition(tokens: readonly Token[], mark: number): Stretch[] {
  if (!isMark(tokens[mark], ',') && !isMark(tokens[mark], '(')) return [];
  let start = mark + 1;
  if (/^\d+$/.test(tokens[start]?.key ?? '') && isMark(tokens[start + 1], ',')) start += 2;
  while (/^(?:now|then|himself|herself|also|once|currently)$/.test(tokens[start]?.key ?? '')) start++;
  if (/^for$/.test(tokens[start]?.key ?? '') && SIDES.test(tokens[start + 2]?.key ?? '')) return [[start, start + 3]];
  const head = headEnd(tokens, start);
  if (head < 0 || !begins(tokens, start)) return [];
  const end = appositionEnd(tokens, head);
  return end < 0 || isNextInList(tokens, start, end) || isBefore(tokens, end) ? [] : [[start, end]];
}

/** Whom a lawyer speaks for: "Imelda Rourke, for the prosecution". */
const SIDES = /^(?:prosecution|defen[cs]e|crown|plaintiffs?|claimants?|appellants?|state)$/;

/** "King Amadeo, the first president, Estanislao Figueras, named": the apposition is the next one's. */
function isBefore(tokens: readonly Token[], end: number): boolean {
  return isMark(tokens[end], ',') && tokens[end + 1]?.shape === 'name' && isMark(tokens[end + 2], ',');
}

/** "Steve Witkoff, Secretary of State Marco Rubio, ...": the next in a list with a title of their own. */
function isNextInList(tokens: readonly Token[], start: number, end: number): boolean {
  const first = tokens[start];
  if (!first || DETERMINERS.has(first.key) || first.possessive) return false;
  return tokens.slice(start, end).some(({ shape, possessive }) => shape === 'name' && !possessive);
}

/** An apposition begins with a determiner or possessive, or names an office outright: "chief executive of the firm". */
function begins(tokens: readonly Token[], start: number): boolean {
  const first = tokens[start];
  return first !== undefined && !CLAUSES.has(first.key) && (DETERMINERS.has(first.key) || isWord(first));
}

/** @returns where an apposition ends, or -1 when it turns out to be the beginning of a clause. */
function appositionEnd(tokens: readonly Token[], head: number): number {
  let clause = false;
  for (let at = head; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (isMark(token, ',;:.!?()—–') && !inWord(tokens, at)) return at;
    if (token.shape === 'quotation') return at;
    if (token.key === 'who' && !clause && isVerbish(tokens[at + 1])) {
      clause = true;
      continue;
    }
    if (token.key === 'that' && PERIODS.test(tokens[at + 1]?.key ?? '')) continue;
    if (CLAUSES.has(token.key) || (clause && token.key === 'and'))
      return LINKS.has(tokens[at - 1]?.key ?? '') ? at - 1 : at;
    if (at === head && (token.shape === 'name' || isPredicate(token))) return -1;
  }
  return tokens.length;
}

function inWord(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.glued === true && tokens[at + 1]?.glued === true;
}

function isVerbish(token: Token | undefined): boolean {
  return isWord(token) && !isCapital(token) && !DETERMINERS.has(token.key);
}

/** "That night" begins no clause. */
const PERIODS = /^(?:day|night|morning|evening|week|month|year|time|season|summer|winter|spring|autumn)$/;
const FINITE = words('said says told tells is was has had will would met wrote');

function isPredicate({ key }: Token): boolean {
  return FINITE.has(key);
}
