import { opensClause, wholeEnd } from '../grammar/clause-end.ts';
import { indefiniteHead } from '../grammar/indefinite.ts';
import { membership } from '../grammar/membership.ts';
import { headEnd } from '../grammar/phrase-after.ts';
import { isAuxiliary } from '../grammar/phrase-words.ts';
import { afterParenthesis, closes, isCapital, isMark, isName, type Token } from '../grammar/tokens.ts';
import { chosen, isChosen, isPostnominal } from './chosen.ts';
import { IN_COURT, TIMES } from './depictive.ts';
import type { Stretch } from './stretch.ts';

/**
 * Roles in an apposition after a name: "Kirill Dmitriev, the head of the Russian Direct Investment Fund", "Wetherlow (Ind), 63,
 * a restorer"; and whom somebody belongs to: "Pieter Sandkray of the Greens".
 */
export function rolesAfter(tokens: readonly Token[], name: number): Stretch[] {
  const [first, last] = letters(tokens, name + 1);
  const own = isMark(tokens[last], ')') ? last + 1 : last;
  const open = afterParenthesis(tokens, own);
  const from = afterAside(tokens, open);
  const body = isMark(tokens[from], ',') ? from + 1 : from;
  // "Ada Plum, | formerly | of Acme".
  const member = membership(tokens, TIMES.test(tokens[body]?.key ?? '') ? body + 1 : body);
  const inside = open > own ? apposition(tokens, own, name) : [];
  return [
    [first, last],
    ...inside,
    ...(member ? [member] : []),
    ...apposition(tokens, member ? member[1] : from, name),
  ];
}

/** As reports of councils and parliaments abbreviate them. */
const PARTY = /^(?:Lab|Con|Ind|Lib|LD|SNP|DUP|UKIP|Green|Labour|Conservative|[RD]-[A-Z].*)$/;

/** "Plum | KC", "Plum | OBE MP", "Plum, | QC", "Plum | (SAN)", "Plum | (Lab)". */
function letters(tokens: readonly Token[], after: number): Stretch {
  const apart =
    isMark(tokens[after], ',(') && (isPostnominal(tokens[after + 1]) || PARTY.test(tokens[after + 1]?.text ?? ''));
  const start = apart ? after + 1 : after;
  let end = apart ? start + 1 : start;
  while (isPostnominal(tokens[end])) end++;
  // "Plum, | MP for Leeds".
  if (tokens[end]?.key === 'for' && start > after) return [after, after];
  return [start, end];
}

/** "Plum, aged 34, from Ockham"; "Plum, left, mayor of Ockham": an age or place in a picture. */
function afterAside(tokens: readonly Token[], comma: number): number {
  const end = tokens[comma + 1]?.key === 'aged' ? comma + 3 : comma + 2;
  return ASIDES.test(tokens[end - 1]?.key ?? '') && isMark(tokens[comma], ',') && isMark(tokens[end], ',')
    ? end
    : comma;
}

const ASIDES = /^(?:left|right|cent(?:er|re)|above|below|\d{1,3})$/;

/**
 * @param mark position of the comma, dash or bracket that opens it. @param name of the name before it, if one is.
 * @returns what an apposition tells: ", a restorer", ", once in charge of the archive, a Dane by birth"; nothing if it is none.
 */
export function apposition(tokens: readonly Token[], mark: number, name = -1): Stretch[] {
  if (!isMark(tokens[mark], ',(—–')) return [];
  const from = mark + 1;
  const first = tokens[from]?.key ?? '';
  if (first === 'for' && SIDES.test(tokens[from + 2]?.key ?? '')) return [[from, from + 3]];
  if (isChosen(tokens[from])) return chosen(tokens, from + 1, false);
  if (IN_COURT.test(first) && closes(tokens[from + 1])) return [[from, from + 1]];
  const start = TIMES.test(first) || /^(?:himself|herself|also)$/.test(first) ? from + 1 : from;
  const human = headEnd(tokens, start);
  const head = human < 0 && name >= 0 ? indefiniteHead(tokens, name, start) : human;
  if (head < 0 || !begins(tokens[start] as Token) || goesOn(tokens, head)) return [];
  const end = wholeEnd(tokens, head);
  // "Steve Witkoff, Secretary of State Marco Rubio, ...": the next one's title.
  if (isCapital(tokens[start]) && isName(tokens[end - 1])) return [];
  if (!/^an?$/.test(tokens[start]?.key ?? '') && isBefore(tokens, end)) return [];
  // "The dive supervisor, | an ex-navy Dane, ...".
  const second = /^an?$/.test(tokens[end + 1]?.key ?? '') ? apposition(tokens, end) : [];
  return [[from, end], ...second];
}

/** "To Plum, three of her patients | had used it"; "in Plum's case, a man | named Theo Marsh": of whom something else is told. */
function goesOn(tokens: readonly Token[], end: number): boolean {
  const name = tokens[end + 1]?.shape === 'name';
  return isAuxiliary(tokens[end]) || (name && /^(?:named|called)$/.test(tokens[end]?.key ?? ''));
}

/** For whom a lawyer speaks: "for the prosecution". */
const SIDES = /^(?:prosecution|defen[cs]e|crown|plaintiffs?|claimants?|appellants?|state|family)$/;

/** "King Amadeo, the first president, Estanislao Figueras, named": the apposition is the next one's. */
function isBefore(tokens: readonly Token[], end: number): boolean {
  return isMark(tokens[end], ',') && tokens[end + 1]?.shape === 'name' && isMark(tokens[end + 2], ',');
}

/** An apposition begins with what somebody is, not with a clause of its own or company: "where the mayor", "with her son". */
function begins(first: Token): boolean {
  return !opensClause(first) && !/^(?:no|with|and|or|better|known|born)$/.test(first.key);
}
