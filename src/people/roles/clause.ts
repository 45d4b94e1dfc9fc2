import { clauseEnd } from '../grammar/clause-end.ts';
import { headEnd } from '../grammar/phrase-after.ts';
import { phraseStart } from '../grammar/phrase-before.ts';
import { isAuxiliary, isDeterminer } from '../grammar/phrase-words.ts';
import { closes, firstFrom, isMark, type Token } from '../grammar/tokens.ts';
import { clausesOf } from './clauses-of.ts';
import { agency, complement, identified } from './complement.ts';
import { fronted, opening } from './fronted.ts';
import { chosen, isChosen } from './made-or-born.ts';
import type { Stretch } from './stretch.ts';

/**
 * Roles told by a clause: "Thule, who heads the Homestead Party", "Joss Rookby ran the repair yard", "Kessendra was an
 * explorer", "Plum was elected mayor of Ockham", "The buyer is Solenne Abara", "a board chaired by Salma al-Rifai".
 *
 * @param name position of the name's token.
 */
export function rolesInClause(tokens: readonly Token[], name: number): Stretch[] {
  if (tokens[name]?.possessive) return [];
  const found = clausesOf(tokens, name);
  const start = phraseStart(tokens, name);
  const before = start > 0 ? tokens[start - 1] : undefined;
  if (before?.key === 'by') found.push(...agency(tokens, start - 1, name));
  else if (before?.key === 'as') found.push(...identified(tokens, start - 1));
  // "The board appointed Ada Plum chief executive", "it named her its candidate for governor".
  else if (isChosen(before)) found.push(...chosen(tokens, name + 1));
  else if (before && closes(tokens[name + 1])) found.push(...complement(tokens, start));
  if (tokens[name + 1]?.key === 'as') found.push(...asWhat(tokens, name + 2));
  if (tokens[0]?.key === 'as') found.push(...opening(tokens, start));
  else if (start === name && isMark(before, ',')) found.push(...fronted(tokens, name));
  return found;
}

/** "They replaced Plum as chairwoman". */
function asWhat(tokens: readonly Token[], start: number): Stretch[] {
  const head = isDeterminer(tokens[start]) ? -1 : headEnd(tokens, start);
  if (head < 0) return [];
  // "The election of Plum as governor | has been".
  const end = clauseEnd(tokens, head);
  const verb = firstFrom(tokens, head, isAuxiliary, end);
  return [[start, verb < 0 ? end : verb]];
}
