import { clauseEnd } from '../grammar/clause-end.ts';
import { isAdverb, isAuxiliary, isDeterminer, looksLikeVerb } from '../grammar/phrase-words.ts';
import { closes, firstFrom, isWord, type Token } from '../grammar/tokens.ts';
import { hasKind, KIND } from '../words/kinds.ts';
import { IS } from '../words/lexicon.ts';
import { hasPart, PART } from '../words/parts.ts';
import type { Stretch } from './stretch.ts';

/** By the past tense of these, an aside tells what somebody is known for: "who wrote that law". */
const DEEDS = new Set(
  `won wrote written built bought invented discovered composed created drafted designed founded opened started launched
  translated played served flew rowed studied trained taught survived sang acted organised organized helped produced
  pioneered restored raised bred painted published negotiated prosecuted defended advised treated hosted represented fought
  captained managed coached edited`.split(/\s+/),
);
/** An office taken or left, and what somebody did once: "took over the firm", "stepped down in May", "used to drive the tram". */
const CAREER = /^(?:took (?:office|over|charge)|stepped down|(?:resigned|retired|joined) .*|used to)$/;
const ONCE = /^(?:once|also|later|then|previously|formerly|twice|first|long|now)$/;

/**
 * @param at after "who".
 * @returns where a clause ends that tells what somebody did: "who once won two cups with Dinamo Korvat", "who used to drive the
 *   tram", "who mended casks for 44 years"; -1 if it tells nothing of the kind.
 */
export function deedEnd(tokens: readonly Token[], at: number): number {
  let verb = at;
  while (ONCE.test(tokens[verb]?.key ?? '') || /^ha[sd]$/.test(tokens[verb]?.key ?? '')) verb++;
  const next = tokens[verb + 1]?.key ?? '';
  if (CAREER.test(`${tokens[verb]?.key} ${next}`)) return clauseEnd(tokens, verb + 2);
  const end = clauseEnd(tokens, next === 'that' ? verb + 2 : verb + 1);
  if (looksLikeVerb(tokens, verb) && lasts(tokens, verb, end)) return end;
  const other = closes(tokens[verb + 1]) || /^(?:it|him|them|up|out|off|his|her|to|into|back|from)$/.test(next);
  return DEEDS.has(tokens[verb]?.key ?? '') && !other ? end : -1;
}

/**
 * @param at where a clause begins after its subject.
 * @returns where a clause ends that tells what somebody has long done, the perfect with "since" or "for": "has driven bread to
 *   the shops since 2009", "has sat on the council for nine years"; -1 if none.
 */
export function lastingEnd(tokens: readonly Token[], at: number): number {
  if (!hasPart(tokens[at], PART.adverb | PART.auxiliary)) return -1;
  let verb = at;
  while (ONCE.test(tokens[verb]?.key ?? '') || /^ha(?:s|ve|d)$/.test(tokens[verb]?.key ?? '')) verb++;
  const participle = tokens[verb];
  const perfect = tokens.slice(at, verb).some(({ key }) => key.startsWith('ha'));
  if (!perfect || !isWord(participle) || /^(?:not|never)$/.test(participle.key)) return -1;
  if (hasKind(participle, KIND.reporting)) return -1;
  const end = clauseEnd(tokens, verb + 1);
  return lasts(tokens, verb, end) ? end : -1;
}

/** "Since 2009", "for nine years". */
function lasts(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.some(({ key }, at) => {
    if (at <= from || at >= to) return false;
    if (key === 'since') return /^(?:1[6-9]|20)\d\d$/.test(tokens[at + 1]?.key ?? '');
    return key === 'for' && /^(?:years|decades)$/.test(tokens[at + 2]?.key ?? '');
  });
}

/** @returns where an aside about somebody ends that tells what theirs have long done: "whose family has let boats since 1951"; -1 if not. */
export function ownEnd(tokens: readonly Token[], whose: number): number {
  const verb = firstFrom(tokens, whose + 1, isAuxiliary, whose + 4);
  return verb < 0 ? -1 : lastingEnd(tokens, verb);
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** No calling has these for its object: "who makes it", "who keeps his word". */
const NO_WARES = words('it him her them his their its this that up on off to himself herself sure no not');
/** By the present tense of these, an aside tells what somebody lives by, whatever the object: "who runs the mill". */
const TRADES =
  words(`advises bakes breeds brews builds covers cooks delivers drives farms fishes fixes follows grows makes mends
  operates paints plays repairs restores sells sews sings studies sweeps tends tracks trains translates treats
  waters cleans guards feeds washes tunes polishes carves prints binds minds supplies organises organizes trims`);
/** Verbs of what somebody thinks, has, bears or does once, which tell of no calling. */
const STATES =
  words(`wants needs knows likes loves hates enjoys lives remembers sees hears gets goes comes shares uses bears wears
  faces turns leaves owes suffers looks seems appears feels takes loses wins plans has does says is was dies stands
  lies stays sits spends finds meets arrives opposes supports deserves misses prefers walks retires expects hopes thinks
  believes fears intends tries begins starts ends stops opens closes moves dates marries weighs costs owns wishes doubts
  admires regards pays becomes remains returns joins`);

/**
 * @param at where an aside's clause begins after its subject.
 * @returns what somebody lives by: "who now sells garden furniture", "her mother, Beatriz, mends nets".
 */
export function trade(tokens: readonly Token[], at: number): Stretch[] {
  const verb = isAdverb(tokens[at]) ? at + 1 : at;
  const object = tokens[verb + 1];
  if (!isWord(object) || NO_WARES.has(object.key)) return [];
  if (!TRADES.has(tokens[verb]?.key ?? '') && !isHabit(tokens, verb)) return [];
  const end = clauseEnd(tokens, verb + 1);
  const once = tokens.slice(verb, end + 1).some(({ shape, kind }) => shape === 'name' || (kind & KIND.date) !== 0);
  return once ? [] : [[at, end]];
}

/** "Gives swimming lessons": what somebody does to things of a kind, none of them known, is done again and again. */
function isHabit(tokens: readonly Token[], verb: number): boolean {
  const token = tokens[verb];
  if (token?.shape !== 'lower' || !hasPart(token, PART.s) || STATES.has(token.key)) return false;
  if (hasKind(token, KIND.reporting) || (token.is & IS.function) !== 0) return false;
  return !isDeterminer(tokens[verb + 1]) && tokens.slice(verb + 1, verb + 4).some((other) => hasPart(other, PART.s));
}
