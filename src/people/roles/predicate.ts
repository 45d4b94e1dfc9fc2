import { headEnd } from '../grammar/phrase-after.ts';
import { DETERMINERS, LINKS, looksLikeVerb } from '../grammar/phrase-words.ts';
import { isMark, isWord, type Token } from '../grammar/tokens.ts';
import type { Stretch } from './stretch.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Verbs that say what somebody's office or calling is, in every form. */
const OFFICE_VERBS = words(`lead leads led leading head heads headed heading run runs ran running chair chairs chaired
  chairing direct directs directed directing represent represents represented representing teach teaches taught teaching
  own owns owned owning founded manage manages managed managing edit edits edited editing command commands commanded
  commanding coach coaches coached coaching captain captains captained oversee oversees oversaw overseeing supervise
  supervises supervised govern governs governed design designs designed preside presides presided co-founded curate curates
  curated hosts hosted co-owns edits`);
/** "Works as", "serves on": what follows is the office. */
const SERVICE =
  /^(?:(?:work(?:s|ed|ing)? (?:as|on|for|at|in|with|behind))|(?:serv(?:e|es|ed|ing) (?:as|on|for|at|in))|(?:s(?:it|its|at|itting) (?:as|on|for|at))|(?:sp(?:eak|eaks|oke|eaking) for))$/;
/** By the present tense of these, an aside tells what somebody lives by: "who grows almonds". */
const TRADES =
  words(`bakes breeds brews builds covers cooks delivers drives farms fishes fixes follows grows keeps makes mends
  operates paints plays repairs restores sells sews sings studies sweeps tends tracks trains translates treats`);
/** No trade has these for its object: "who makes it", "who keeps his word". */
const NO_WARES = words('it him her them his their its this that up on off to it himself herself sure no not');
/** "Ran away", "led to", "ran for office": no office yet. */
const MOTION =
  /^(?:away|out|off|into|up|down|to|from|through|across|over|for|by|against|back|along|past|towards?|it|him|them|his|her|their)$/;
const AUXILIARIES = words('has have had will would is was are were be been being');
const BE = words('is was be been became becomes remains remained');
const ADVERBS = words(
  'now also still then once later currently formerly previously long twice first recently himself herself since both',
);
const CHOSEN = words(
  'elected appointed named declared chosen made re-elected reelected sworn confirmed crowned ordained',
);
const ENDS = words('who whom which that but when where while because although though');

/** @returns whether a verb says what somebody's office is: "chaired". */
export function isOfficeVerb(token: Token | undefined): boolean {
  return OFFICE_VERBS.has(token?.key ?? '');
}

/** What "who" tells, "who" included where the verb itself is the role: "who heads the Homestead Party". */
export function relativePredicates(tokens: readonly Token[], who: number): Stretch[] {
  return predicates(tokens, who + 1, true).map(([start, end]) => [start === who + 1 ? who : start, end]);
}

/**
 * The verb at `at` and those that "and" joins to it: "who is 77 and has run the count since 1989".
 *
 * @param aside whether the clause is an aside about somebody, not the sentence's own.
 */
export function predicates(tokens: readonly Token[], at: number, aside = false): Stretch[] {
  const found = [...predicate(tokens, at), ...(aside ? trade(tokens, at) : [])];
  for (let next = at; next < tokens.length && !isMark(tokens[next], ',.;:()'); next++) {
    if (tokens[next]?.key === 'and') found.push(...predicate(tokens, next + 1));
  }
  return found;
}

/** @param at where a clause begins after its subject: auxiliaries and adverbs may stand before the verb. */
export function predicate(tokens: readonly Token[], at: number): Stretch[] {
  let verb = at;
  while (ADVERBS.has(tokens[verb]?.key ?? '') || AUXILIARIES.has(tokens[verb]?.key ?? '')) verb++;
  const key = tokens[verb]?.key ?? '';
  const before = tokens[verb - 1]?.key ?? '';
  const be = verb > at && /^(?:is|was|are|were|be|been|being)$/.test(before);
  if (be && CHOSEN.has(key)) return chosen(tokens, verb + 1);
  const next = tokens[verb + 1]?.key ?? '';
  if (OFFICE_VERBS.has(key) && !MOTION.test(next) && !(be && !key.endsWith('ing')))
    return isEvent(tokens, verb) ? [] : [[at, clauseEnd(tokens, verb + 1)]];
  if (SERVICE.test(`${key} ${next}`) && isService(tokens, verb + 1)) return [[at, clauseEnd(tokens, verb + 2)]];
  if (be) return noun(tokens, verb);
  return BE.has(key) ? noun(tokens, verb + 1) : [];
}

/** Verbs of office that with such a preposition tell of an event: "run a finger across the lens". */
const GOALS = [
  [/^led$/, /^(?:to|towards?|with)$/],
  [/^r[au]n$/, /^(?:across|over|down|up|through|along)$/],
] as const;

/** "Led the Broncos to victory", "taught Budjana": what somebody did once, to somebody or for something. */
function isEvent(tokens: readonly Token[], verb: number): boolean {
  if (tokens[verb + 1]?.shape === 'name') return true;
  const goal = GOALS.find(([key]) => key.test(tokens[verb]?.key ?? ''))?.[1];
  return !!goal && tokens.slice(verb + 1, clauseEnd(tokens, verb + 1)).some(({ key }) => goal.test(key));
}

/** What somebody serves as is an office; whom somebody works with is none. */
function isService(tokens: readonly Token[], preposition: number): boolean {
  const key = tokens[preposition]?.key;
  if (key === 'with') return !NO_WARES.has(tokens[preposition + 1]?.key ?? '');
  return key !== 'as' || headEnd(tokens, preposition + 1) > 0;
}

/** "Who now sells garden furniture", "her mother, Beatriz, mends nets". */
function trade(tokens: readonly Token[], at: number): Stretch[] {
  const verb = ADVERBS.has(tokens[at]?.key ?? '') ? at + 1 : at;
  const object = tokens[verb + 1];
  if (!TRADES.has(tokens[verb]?.key ?? '') || !isWord(object) || NO_WARES.has(object.key)) return [];
  const end = clauseEnd(tokens, verb + 1);
  return tokens.slice(verb, end).some(({ shape }) => shape === 'name') ? [] : [[at, end]];
}

/** "is" and what somebody is. */
function noun(tokens: readonly Token[], start: number): Stretch[] {
  const head = headEnd(tokens, start);
  return head < 0 || /^(?:not|no)$/.test(tokens[start]?.key ?? '') ? [] : [[start, clauseEnd(tokens, head)]];
}

/** "elected mayor of Ockham on Friday": the office without the day. */
function chosen(tokens: readonly Token[], at: number): Stretch[] {
  let start = at;
  while (/^(?:in|as|to|be)$/.test(tokens[start]?.key ?? '')) start++;
  const head = headEnd(tokens, start);
  if (head < 0) return [];
  let end = head;
  const most = clauseEnd(tokens, head);
  while (end < most && !/^(?:at|on|in|by|after|with|last|this|until|since|and|earlier)$/.test(tokens[end]?.key ?? '')) {
    end += /^(?:of|for)$/.test(tokens[end]?.key ?? '') && DETERMINERS.has(tokens[end + 1]?.key ?? '') ? 2 : 1;
  }
  return [[start, end]];
}

/** @returns where a clause's own words end: at a comma, at the next clause, or where "and" joins a second verb. */
function clauseEnd(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.shape === 'quotation' || ENDS.has(token.key))
      return LINKS.has(tokens[at - 1]?.key ?? '') ? at - 1 : at;
    if (isMark(token, ',;:.!?()—–') && !tokens[at + 1]?.glued) return at;
    if (token.key === 'and' && (looksLikeVerb(tokens, at + 1) || ADVERBS.has(tokens[at + 1]?.key ?? ''))) return at;
  }
  return tokens.length;
}
