import { clauseEnd, relativeEnd, wholeEnd } from '../grammar/clause-end.ts';
import { headEnd } from '../grammar/phrase-after.ts';
import { isDeterminer } from '../grammar/phrase-words.ts';
import { firstFrom, isComma, isMark, type Token } from '../grammar/tokens.ts';
import { hasPart, PART } from '../words/parts.ts';
import { chosen, isChosen } from './chosen.ts';
import { depictive, TIMES } from './depictive.ts';
import { lastingEnd, trade } from './life.ts';
import { tellsOffice, tellsService } from './office-verbs.ts';
import type { Stretch } from './stretch.ts';

const BECOME = /^(?:bec[ao]mes?|remain(?:s|ed))$/;
/** "Became mayor in 1988", "remained mayor until 2015": without the verb, the time would say something else. */
const PAST = /^(?:became|remained)$/;

/** "Is in charge of", "was responsible for". */
const CHARGE = /^(?:responsible for|in charge)$/;

/**
 * @param at where a clause begins after its subject: auxiliaries and adverbs may stand before the verb.
 * @param aside whether the clause is an aside about somebody, not the sentence's own.
 * @returns what its verb, and those that "and" joins to it, tell of the subject: "who is 77 and has run the count since 1989".
 */
export function predicates(tokens: readonly Token[], at: number, aside = false): Stretch[] {
  const found = clause(tokens, at, aside);
  let apart = false;
  for (let next = at; next < tokens.length && !isMark(tokens[next], '.;:()'); next++) {
    apart ||= isMark(tokens[next], ',');
    if (turnsInto(tokens, at, next)) found.push(...noun(tokens, next + 1));
    if (tokens[next]?.key !== 'and') continue;
    // "Was appointed judge in 2004 | and made a fellow".
    const made = !apart && hasPart(tokens[at], PART.be) && isChosen(tokens[next + 1]) && isDeterminer(tokens[next + 2]);
    if (made) found.push(...chosen(tokens, next + 2));
    // "Is a nephew of the founder, who died, | and is the last of them".
    else if (!apart || (!aside && isMark(tokens[next - 1], ',') && hasPart(tokens[next + 1], PART.be)))
      found.push(...clause(tokens, next + 1, aside));
  }
  return found;
}

/** "Left Leeds, | becoming | the first woman to", "went on to | become | a judge"; not "hopes to become". */
function turnsInto(tokens: readonly Token[], at: number, become: number): boolean {
  const key = tokens[become]?.key ?? '';
  if (key !== 'becoming' && key !== 'become') return false;
  const before = tokens[become - 1]?.key ?? '';
  return (key === 'become' ? before === 'to' : TURNING.test(before)) && firstFrom(tokens, at, wishes, become) < 0;
}

const TURNING = /^(?:,|before|after|and)$/;
const wishes = (token: Token): boolean => hasPart(token, PART.clause) || WISHES.test(token.key);
const WISHES =
  /^(?:him|them|not|never|told)$|^(?:hop|want|wish|dream|tr[iy]|fail|refus|ask|allow|help|urg|persuad|encourag|invit|expect|forc)/;

function clause(tokens: readonly Token[], at: number, aside: boolean): Stretch[] {
  const told = predicate(tokens, at);
  return aside && told.length === 0 ? trade(tokens, at) : told;
}

function predicate(tokens: readonly Token[], at: number): Stretch[] {
  // "He's | a clerk".
  const contracted = tokens[at - 1]?.possessive && /^s?he$/.test(tokens[at - 1]?.key ?? '') && isDeterminer(tokens[at]);
  let be = contracted ? at - 1 : -1;
  let verb = at;
  for (; hasPart(tokens[verb], PART.adverb | PART.tense); verb++) {
    if (hasPart(tokens[verb], PART.be)) be = verb;
  }
  if (tokens[verb]?.key === 'used' && tokens[verb + 1]?.key === 'to') return predicate(tokens, verb + 2);
  const key = tokens[verb]?.key ?? '';
  if (tellsOffice(tokens, verb, be >= 0)) return [[at, relativeEnd(tokens, clauseEnd(tokens, verb + 1))]];
  if (tellsService(tokens, verb)) {
    const head = tokens[verb + 1]?.key === 'as' ? headEnd(tokens, verb + 2) : -1;
    return [[at, head > 0 ? wholeEnd(tokens, head) : relativeEnd(tokens, clauseEnd(tokens, verb + 2))]];
  }
  const lasting = be < 0 ? lastingEnd(tokens, at) : -1;
  if (lasting > 0) return [[at, lasting]];
  if (key === 'born' || key === 'grew') return origin(tokens, verb);
  if (BECOME.test(key) && be < 0)
    return noun(tokens, verb + 1).map(([start, end]) => [PAST.test(key) ? verb : start, end]);
  if (be < 0) return depictive(tokens, verb);
  if (CHARGE.test(`${key} ${tokens[verb + 1]?.key}`)) return [[verb, clauseEnd(tokens, verb + 2)]];
  if (isChosen(tokens[verb])) return chosen(tokens, verb + 1);
  if (/^(?:married|apprenticed)$/.test(key) && tokens[verb + 1]?.key === 'to')
    return [[at, clauseEnd(tokens, verb + 2)]];
  if (/[^e]ed$|en$/.test(key)) return depictive(tokens, verb, true);
  // "Is, at 29, | the youngest judge".
  if (isMark(tokens[verb], ',')) verb = firstFrom(tokens, verb + 1, isComma, verb + 7) + 1 || verb;
  const timed = verb - 1 > be && TIMES.test(tokens[verb - 1]?.key ?? '');
  return noun(tokens, afterAge(tokens, verb)).map(([start, end]) =>
    // "Was minister | when the talks began": without the verb, the time would say something else.
    tokens[end]?.key === 'when' ? [be, clauseEnd(tokens, end + 1)] : [timed ? verb - 1 : start, end],
  );
}

/** "Was born in Leeds, a mill town, | the daughter of a miner"; not "to Ada Plum, | the miner". */
export function origin(tokens: readonly Token[], verb: number): Stretch[] {
  for (let at = verb + 1; at < tokens.length && tokens[at]?.shape !== 'quotation'; at++) {
    if (!isMark(tokens[at], ',') || tokens[at - 1]?.shape === 'name' || !isDeterminer(tokens[at + 1])) continue;
    const found = noun(tokens, at + 1);
    if (found.length > 0) return found;
  }
  return [];
}

/** "Is 34, | the youngest judge in the land", "is 71 and | a granddaughter of the founder"; "was for a decade | the patron". */
function afterAge(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.key === 'for') return firstFrom(tokens, at + 2, isPeriod, at + 5) + 1 || at;
  const joined = isMark(tokens[at + 1], ',') || tokens[at + 1]?.key === 'and';
  return tokens[at]?.shape === 'number' && joined ? at + 2 : at;
}

const isPeriod = ({ key }: Token): boolean => /^(?:years?|decades?|months|time)$/.test(key);

/** What somebody is, with who they are: "a miller's daughter who gave up the cello". */
function noun(tokens: readonly Token[], start: number): Stretch[] {
  // "Was not a nurse", "was at the dentist".
  const none = /^(?:not|no|less|more|too|so|very|at|with|by|from)$/.test(tokens[start]?.key ?? '');
  const head = none ? -1 : headEnd(tokens, start);
  return head < 0 ? [] : [[start, wholeEnd(tokens, head)]];
}
