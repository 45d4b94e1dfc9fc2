import { clauseEnd } from '../grammar/clause-end.ts';
import { headEnd } from '../grammar/phrase-after.ts';
import { ADVERBS, isHuman } from '../grammar/phrase-words.ts';
import { isMark, type Token } from '../grammar/tokens.ts';
import { depictive } from './depictive.ts';
import { isContracted, lastingEnd } from './life.ts';
import { chosen, isChosen, parentage } from './made-or-born.ts';
import { afterAge, noun, withTime } from './noun-predicate.ts';
import { careerOffice, tellsOffice, tellsService } from './office-verbs.ts';
import type { Stretch } from './stretch.ts';
import { trade } from './trade.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const AUXILIARIES = words('has have had will would is was are were be been being');
const BE = words('is was are were be been being');
const BECOME = words('became becomes remains remained');

/**
 * The verb at `at` and those that "and" joins to it: "who is 77 and has run the count since 1989".
 *
 * @param aside whether the clause is an aside about somebody, not the sentence's own.
 */
export function predicates(tokens: readonly Token[], at: number, aside = false): Stretch[] {
  const found = clause(tokens, at, aside);
  for (let next = at; next < tokens.length && !isMark(tokens[next], ',.;:()'); next++) {
    if (tokens[next]?.key === 'and') found.push(...clause(tokens, next + 1, aside));
  }
  return found;
}

function clause(tokens: readonly Token[], at: number, aside: boolean): Stretch[] {
  const told = predicate(tokens, at);
  const living = aside && told.length === 0 ? trade(tokens, at) : undefined;
  return living ? [living] : told;
}

/** @param at where a clause begins after its subject: auxiliaries and adverbs may stand before the verb. */
export function predicate(tokens: readonly Token[], at: number): Stretch[] {
  let verb = at;
  const short = isContracted(tokens, at);
  let be = short ? at - 1 : -1;
  for (; ADVERBS.has(tokens[verb]?.key ?? '') || AUXILIARIES.has(tokens[verb]?.key ?? ''); verb++) {
    if (BE.has(tokens[verb]?.key ?? '')) be = verb;
    // "Is to be the next head".
    if (be >= 0 && tokens[verb + 1]?.key === 'to' && tokens[verb + 2]?.key === 'be') verb++;
  }
  if (/^(?:best|better|widely)$/.test(tokens[verb]?.key ?? '')) verb++;
  const key = tokens[verb]?.key ?? '';
  if (be >= 0 && isChosen(tokens[verb])) return chosen(tokens, verb + 1);
  if (be >= 0 && key === 'married' && tokens[verb + 1]?.key === 'to') return [[at, clauseEnd(tokens, verb + 2)]];
  if (be >= 0 && key === 'born') return parentage(tokens, verb);
  if (tellsOffice(tokens, verb, be >= 0)) return [[at, whereEnd(tokens, clauseEnd(tokens, verb + 1))]];
  if (tellsService(tokens, verb)) return [[at, clauseEnd(tokens, verb + 2)]];
  const office = be >= 0 ? -1 : careerOffice(tokens, verb);
  if (office > 0) return [[verb, clauseEnd(tokens, office)]];
  if (
    /^(?:describe[sd]|call(?:s|ed)|considers|considered|styles)$/.test(key) &&
    /^(?:him|her)self$/.test(tokens[verb + 1]?.key ?? '')
  )
    return chosen(tokens, verb + 2);
  const since = be >= 0 && !short ? -1 : lastingEnd(tokens, at);
  if (since > 0) return [[at, since]];
  if (be >= 0 && isTraining(tokens, verb)) return [[verb, clauseEnd(tokens, verb + 3)]];
  if (be >= 0 && /[^e]ed$|en$/.test(key) && !isHuman(tokens[verb])) return depictive(tokens, verb, true);
  if (be >= 0) return noun(tokens, afterAge(tokens, verb)).map(([start, end]) => [withTime(tokens, start, be), end]);
  // "Went on | to become | head of the yard".
  const to = /^(?:went|rose|grew|go(?:es)?)$/.test(key)
    ? tokens.findIndex(({ key }, i) => i > verb && i < verb + 4 && key === 'to')
    : -1;
  if (to > 0 && /^(?:be|become)$/.test(tokens[to + 1]?.key ?? '')) return noun(tokens, to + 2);
  return BECOME.has(key) ? noun(tokens, verb + 1) : depictive(tokens, verb);
}

/** "Runs the laboratory | where both had their samples read", "directs the unit | that took them in". */
function whereEnd(tokens: readonly Token[], end: number): number {
  return /^(?:where|that)$/.test(tokens[end]?.key ?? '') ? clauseEnd(tokens, end + 1) : end;
}

/** "Is studying to be a pharmacist". */
function isTraining(tokens: readonly Token[], verb: number): boolean {
  const becoming = tokens[verb + 1]?.key === 'to' && /^(?:be|become)$/.test(tokens[verb + 2]?.key ?? '');
  return becoming && /^(?:study|train|learn)ing$/.test(tokens[verb]?.key ?? '') && headEnd(tokens, verb + 3) > 0;
}
