import { clauseEnd } from '../grammar/clause-end.ts';
import { headEnd } from '../grammar/phrase-after.ts';
import { DETERMINERS } from '../grammar/phrase-words.ts';
import { isMark, isWord, type Token } from '../grammar/tokens.ts';
import { KIND } from '../words/kinds.ts';
import { IN_COURT, tellsService } from './office-verbs.ts';
import type { Stretch } from './stretch.ts';

/** "In her role as mayor". */
const ROLES = /^(?:role|capacity|job|position|work|time)$/;

/** "As mayor of Ockham, Ada Plum opened the bridge". */
export function opening(tokens: readonly Token[], subject: number): Stretch[] {
  const as = tokens[0]?.key === 'in' && ROLES.test(tokens[2]?.key ?? '') ? 3 : 0;
  if (tokens[as]?.key !== 'as') return [];
  const head = headEnd(tokens, as + 1);
  const end = clauseEnd(tokens, head);
  const direct = end === subject - 1 || /^(?:which|who|where)$/.test(tokens[end + 1]?.key ?? '');
  return head > 0 && end < subject && isMark(tokens[end], ',') && direct ? [[as + 1, end]] : [];
}

/** "A former nurse, Plum was shocked", "Once a nurse, Plum": an apposition that the sentence begins with. */
export function fronted(tokens: readonly Token[], name: number): Stretch[] {
  if (IN_COURT.test(tokens[0]?.key ?? '') && name === 2) return [[0, 1]];
  // "Speaking for the tenants, Ada Plum said".
  const speaking = tokens[0]?.key.endsWith('ing') && tellsService(tokens, 0);
  if (speaking && clauseEnd(tokens, 1) === name - 1) return [[0, name - 1]];
  const start = /^(?:himself|herself|once|now|then|formerly|still|already|long)$/.test(tokens[0]?.key ?? '') ? 1 : 0;
  const first = tokens[start]?.key ?? '';
  const next = tokens[name + 1];
  if (!(DETERMINERS.has(first) || tokens[start]?.possessive) || !isWord(next)) return [];
  if ((next.kind & KIND.reporting) !== 0 && isMark(tokens[name + 2], ',')) return [];
  const head = headEnd(tokens, start);
  return head > 0 && clauseEnd(tokens, head) === name - 1 ? [[tokens[0]?.key.endsWith('self') ? 1 : 0, name - 1]] : [];
}
