import { membership } from '../grammar/membership.ts';
import { isMark, type Token } from '../grammar/tokens.ts';
import { KIND } from '../words/kinds.ts';
import { POSTNOMINALS } from '../words/tables/titles.ts';
import { apposition } from './apposition.ts';
import type { Stretch } from './stretch.ts';

/**
 * Roles in an apposition after a name: "Kirill Dmitriev, the head of the Russian Direct Investment Fund", "Wetherlow, 63,
 * a restorer"; and whom somebody belongs to: "Pieter Sandkray of the Greens".
 *
 * @param name position of the name's token.
 */
export function rolesAfter(tokens: readonly Token[], name: number): Stretch[] {
  if (tokens[name]?.possessive) return [];
  const own = lettersEnd(tokens, name + 1);
  const from = afterAside(tokens, own);
  const member = membership(tokens, isMark(tokens[from], ',') ? from + 1 : from);
  const letters: Stretch[] = own > name + 1 ? [[name + 1, own]] : [];
  return [...letters, ...(member ? [member] : []), ...apposition(tokens, member ? member[1] : from, name)];
}

/** "Plum KC", "Plum OBE MP". */
function lettersEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (tokens[end]?.shape === 'upper' && POSTNOMINALS.has(tokens[end]?.key ?? '')) end++;
  return end;
}

/** "Plum, aged 34, from Ockham"; "Plum, left, mayor of Ockham"; "Plum (right), the coach": an age or place in a picture. */
function afterAside(tokens: readonly Token[], at: number): number {
  const [open, end] = [tokens[at], tokens[at + 1]?.key === 'aged' ? at + 3 : at + 2];
  const aside = tokens[end - 1];
  if (!aside || (!ASIDES.test(aside.key) && (aside.kind & KIND.numeral) === 0)) return at;
  if (isMark(open, '(') && isMark(tokens[end], ')')) return end + 1;
  return isMark(open, ',') && isMark(tokens[end], ',') ? end : at;
}

const ASIDES = /^(?:left|right|cent(?:er|re)|above|below|\d{1,3})$/;
