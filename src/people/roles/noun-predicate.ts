import { clauseEnd, listEnd } from '../grammar/clause-end.ts';
import { headEnd } from '../grammar/phrase-after.ts';
import { DETERMINERS, isHumanPlural } from '../grammar/phrase-words.ts';
import { isMark, isWord, type Token } from '../grammar/tokens.ts';
import type { Stretch } from './stretch.ts';

/** "Is now a pundit", "was then a student": the time stays with it. */
export function withTime(tokens: readonly Token[], start: number, be: number): number {
  return start - 1 > be && /^(?:now|then|once|currently|formerly|previously|still)$/.test(tokens[start - 1]?.key ?? '')
    ? start - 1
    : start;
}

/** "is 34, the youngest judge in the land". */
export function afterAge(tokens: readonly Token[], at: number): number {
  const age = tokens[at]?.shape === 'number' && isMark(tokens[at + 1], ',');
  return age && DETERMINERS.has(tokens[at + 2]?.key ?? '') ? at + 2 : at;
}

/** "is" and what somebody is, with who they are: "a miller's daughter who gave up the cello". */
export function noun(tokens: readonly Token[], start: number): Stretch[] {
  const duty = Math.max(dutyEnd(tokens, start), amongEnd(tokens, start));
  if (duty > 0) return [[start, duty]];
  const kin = tokens[start]?.key === 'no' && tokens[start + 1]?.key === 'relation';
  const head = kin ? start + 2 : headEnd(tokens, start);
  if (head < 0 || (!kin && /^(?:not|no)$/.test(tokens[start]?.key ?? ''))) return [];
  const end = listEnd(tokens, clauseEnd(tokens, head));
  const who = tokens[end]?.key === 'who';
  return [[start, who ? clauseEnd(tokens, end + 1) : end]];
}

/** "Was among the founders of the club". */
function amongEnd(tokens: readonly Token[], start: number): number {
  if (tokens[start]?.key !== 'among' || tokens[start + 1]?.key === 'a') return -1;
  const end = clauseEnd(tokens, start + 1);
  const head = tokens.findIndex((token, at) => at > start && at < end && isWord(token) && isHumanPlural(token));
  return head > 0 && head < start + 6 ? end : -1;
}

/** @returns where what somebody is charged with ends: "in charge of the archive", "responsible for the dam"; -1 if none. */
export function dutyEnd(tokens: readonly Token[], start: number): number {
  const [first, second, third] = [0, 1, 2].map((i) => tokens[start + i]?.key);
  if (first === 'in' && second === 'charge' && third === 'of') return clauseEnd(tokens, start + 3);
  const duty = first === 'responsible' && second === 'for' && third?.endsWith('ing') === false;
  return duty ? clauseEnd(tokens, start + 2) : -1;
}
