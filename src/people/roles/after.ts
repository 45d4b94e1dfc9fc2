import { membership } from '../grammar/membership.ts';
import { afterParenthesis, isMark, type Token } from '../grammar/tokens.ts';
import { hasKind, KIND } from '../words/kinds.ts';
import { POSTNOMINALS } from '../words/tables/titles.ts';
import { apposition } from './apposition.ts';
import type { Stretch } from './stretch.ts';

/**
 * Roles in an apposition after a name: "Kirill Dmitriev, the head of the Russian Direct Investment Fund", "Wetherlow (Ind), 63,
 * a restorer"; and whom somebody belongs to: "Pieter Sandkray of the Greens".
 *
 * @param name position of the name's token.
 */
export function rolesAfter(tokens: readonly Token[], name: number): Stretch[] {
  if (tokens[name]?.possessive) return [];
  const own = lettersEnd(tokens, name + 1);
  const open = afterParenthesis(tokens, own);
  const from = afterAside(tokens, open);
  const member = membership(tokens, isMark(tokens[from], ',') ? from + 1 : from);
  const letters: Stretch[] = own > name + 1 ? [[name + 1, own]] : [];
  const inside = open > own ? apposition(tokens, own, name) : [];
  return [...letters, ...inside, ...(member ? [member] : []), ...apposition(tokens, member ? member[1] : from, name)];
}

/** "Plum KC", "Plum OBE MP". */
function lettersEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (tokens[end]?.shape === 'upper' && POSTNOMINALS.has(tokens[end]?.key ?? '')) end++;
  return end;
}

/** "Plum, aged 34, from Ockham"; "Plum, left, mayor of Ockham": an age or place in a picture. */
function afterAside(tokens: readonly Token[], comma: number): number {
  const end = tokens[comma + 1]?.key === 'aged' ? comma + 3 : comma + 2;
  const aside = tokens[end - 1];
  const known = aside && (ASIDES.test(aside.key) || hasKind(aside, KIND.numeral));
  return known && isMark(tokens[comma], ',') && isMark(tokens[end], ',') ? end : comma;
}

const ASIDES = /^(?:left|right|cent(?:er|re)|above|below|\d{1,3})$/;
