import { clauseEnd, listEnd } from '../grammar/clause-end.ts';
import { headEnd } from '../grammar/phrase-after.ts';
import { ADVERBS, DETERMINERS, isHuman, isHumanPlural } from '../grammar/phrase-words.ts';
import { isMark, isWord, type Token } from '../grammar/tokens.ts';
import { depictive } from './depictive.ts';
import { isContracted, lastingEnd, lifeEnd } from './life.ts';
import { chosen, isChosen, parentage } from './made-or-born.ts';
import { careerOffice, isOfficeVerb, tellsOffice, tellsService, trade } from './office-verbs.ts';
import type { Stretch } from './stretch.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const AUXILIARIES = words('has have had will would is was are were be been being');
const BE = words('is was are were be been being');
const BECOME = words('became becomes remains remained');

/** What "who" tells, "who" included where the verb itself is the role: "who heads the Homestead Party". */
export function relativePredicates(tokens: readonly Token[], who: number): Stretch[] {
  const told = predicates(tokens, afterWhen(tokens, who + 1), true);
  const life = told.length === 0 ? lifeEnd(tokens, who + 1) : -1;
  if (life > 0) return [[who, life]];
  const verb = afterWhen(tokens, who + 1);
  // "Who's | the head of the school".
  const noun = tokens[who]?.possessive && DETERMINERS.has(tokens[verb]?.key ?? '');
  return told.map(([start, end]) => [start === verb && !noun ? who : start, end]);
}

/** "Who | on Wednesday | was named guardian", "who | in ordinary life | drives a bus". */
function afterWhen(tokens: readonly Token[], at: number): number {
  if (!/^(?:on|in|at|by|from|for|until|after)$/.test(tokens[at]?.key ?? '')) return at;
  for (let verb = at + 2; verb < at + 4; verb++) {
    if (AUXILIARIES.has(tokens[verb]?.key ?? '') || isOfficeVerb(tokens[verb]) || trade(tokens, verb)) return verb;
  }
  return at;
}

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

/** "Is now a pundit", "was then a student": the time stays with it. */
function withTime(tokens: readonly Token[], start: number, be: number): number {
  return start - 1 > be && /^(?:now|then|once|currently|formerly|previously|still)$/.test(tokens[start - 1]?.key ?? '')
    ? start - 1
    : start;
}

/** "is 34, the youngest judge in the land". */
function afterAge(tokens: readonly Token[], at: number): number {
  const age = tokens[at]?.shape === 'number' && isMark(tokens[at + 1], ',');
  return age && DETERMINERS.has(tokens[at + 2]?.key ?? '') ? at + 2 : at;
}

/** "is" and what somebody is, with who they are: "a miller's daughter who gave up the cello". */
function noun(tokens: readonly Token[], start: number): Stretch[] {
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
