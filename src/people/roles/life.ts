import { clauseEnd } from '../grammar/clause-end.ts';
import { AUXILIARIES, looksLikeVerb } from '../grammar/phrase-words.ts';
import { isCapital, isMark, isWord, type Token } from '../grammar/tokens.ts';
import { KIND } from '../words/kinds.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** By the past tense of these, an aside tells what somebody is known for: "who wrote that law". */
const DEEDS =
  words(`won wrote written built bought invented discovered composed created drafted designed founded opened started launched
  translated played served flew rowed studied trained taught joined survived sang acted organised organized helped produced
  pioneered restored raised bred painted published negotiated prosecuted defended advised treated hosted represented fought
  captained managed coached edited`);
/** These with a time tell of no calling: "who has lived there for 20 years". */
const STATES = words('lived been known waited wanted had');
const ONCE = /^(?:once|also|later|then|previously|formerly|twice|first|long|now|never)$/;

/**
 * @param at after "who".
 * @returns where a clause ends that tells of somebody's life: "who has sat on the council for nine years", "who won two cups
 *   with Dinamo Korvat", "who took office promising cheap mortgages"; -1 if it tells nothing of the kind.
 */
export function lifeEnd(tokens: readonly Token[], at: number): number {
  let verb = at;
  while (ONCE.test(tokens[verb]?.key ?? '')) verb++;
  const has = /^(?:has|have|had)$/.test(tokens[verb]?.key ?? '');
  if (has) verb++;
  const perfect = has || isContracted(tokens, at);
  while (ONCE.test(tokens[verb]?.key ?? '')) verb++;
  const key = tokens[verb]?.key ?? '';
  const next = tokens[verb + 1];
  if (key === 'used' && next?.key === 'to' && !/^(?:be|have|like|love|think|say)$/.test(tokens[verb + 2]?.key ?? ''))
    return clauseEnd(tokens, verb + 2);
  const founded = key === 'set' && next?.key === 'up';
  if (
    !next ||
    isMark(next, ',.;:') ||
    (!founded && /^(?:it|him|them|up|out|off|his|her|to|into|back|from)$/.test(next.key))
  )
    return -1;
  const end = clauseEnd(tokens, verb + 1);
  if (!perfect && serves(tokens, verb, end)) return end;
  if (key === 'took' && next.key === 'office') return end;
  if (founded || DEEDS.has(key)) return next.key === 'that' ? clauseEnd(tokens, verb + 2) : end;
  return perfect && !STATES.has(key) && lasts(tokens, verb, end) ? end : -1;
}

/** "Who's", "she's": with "is" or "has" in one word, before `at`. */
export function isContracted(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.possessive === true && /^(?:who|he|she)$/.test(before.key);
}

/**
 * @param at where a clause begins after its subject.
 * @returns where a clause ends that tells what somebody has long done: "has driven bread to the shops since 2009"; -1 if none.
 */
export function lastingEnd(tokens: readonly Token[], at: number): number {
  let verb = at;
  while (ONCE.test(tokens[verb]?.key ?? '')) verb++;
  if (/^ha(?:s|ve|d)$/.test(tokens[verb]?.key ?? '')) verb++;
  else if (!isContracted(tokens, at)) return -1;
  while (ONCE.test(tokens[verb]?.key ?? '')) verb++;
  const participle = tokens[verb];
  if (!isWord(participle) || STATES.has(participle.key) || (participle.kind & KIND.reporting) !== 0) return -1;
  if (/^(?:not|never|seen|suffered|faced|shown|gone|received|risen|fallen)$/.test(participle.key)) return -1;
  const end = clauseEnd(tokens, verb + 1);
  for (let word = verb + 1; word < end; word++) {
    const [one, two, three] = [0, 1, 2].map((i) => tokens[word + i]?.key ?? '');
    // "Her first class since 2006"
    if (/^(?:first|last|only|best|worst)$/.test(one ?? '')) return -1;
    if (one === 'since' && /^(?:1[6-9]|20)\d\d$/.test(two ?? '')) return end;
    if (one === 'for' && /^(?:years|decades)$/.test(three ?? '')) return end;
  }
  return -1;
}

/** "Mended casks for the company", "drove the bus for 40 years": work done for somebody, or long. */
function serves(tokens: readonly Token[], verb: number, end: number): boolean {
  const token = tokens[verb];
  if (!looksLikeVerb(tokens, verb) || STATES.has(token?.key ?? '') || ((token?.kind ?? 0) & KIND.reporting) !== 0)
    return false;
  const work = tokens.findIndex(({ key }, at) => at > verb && at < end && key === 'for');
  if (work < 0) return false;
  if (/^(?:years|decades)$/.test(tokens[work + 2]?.key ?? '')) return true;
  const last = tokens.slice(work + 2, end).findLast((token) => isWord(token));
  return tokens[work + 1]?.key === 'the' && ((last?.kind ?? 0) & (KIND.organisation | KIND.club)) !== 0;
}

/**
 * @param whose position of "whose", in an aside about somebody.
 * @returns where it ends, if it tells what is theirs: "whose rival chain Upper Crust", "whose family has let boats since 1951".
 */
export function ownEnd(tokens: readonly Token[], whose: number): number {
  let at = whose + 1;
  while (tokens[at]?.shape === 'lower' && !AUXILIARIES.has(tokens[at]?.key ?? '') && at < whose + 4) at++;
  if (AUXILIARIES.has(tokens[at]?.key ?? '')) return lastingEnd(tokens, at);
  if (((tokens[at - 1]?.kind ?? 0) & (KIND.organisation | KIND.club)) === 0) return -1;
  const first = at;
  while (isCapital(tokens[at])) at++;
  return at > first ? at : -1;
}

/** "Since 2006", "for nine years", "every vote". */
function lasts(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(({ key }, i) => key === 'since' || (/^(?:years|decades|seasons|months)$/.test(key) && i > 1));
}
