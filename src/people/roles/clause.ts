import { headEnd } from '../grammar/phrase-after.ts';
import { isHumanPhrase, phraseStart } from '../grammar/phrase-before.ts';
import { DETERMINERS, LINKS, looksLikeVerb } from '../grammar/phrase-words.ts';
import type { Token } from '../grammar/tokens.ts';
import { isMark } from '../grammar/tokens.ts';
import { ranksStart } from './before.ts';
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
const SERVICE_VERBS = words('work works worked working serve serves served serving sit sits sat');
/** "Ran away", "led to", "ran for office": no office yet. */
const MOTION = /^(?:away|out|off|into|up|down|to|from|through|across|over|for|by|against|back|along|past)$/;
const AUXILIARIES = words('has have had will would is was are were be been being');
const BE = words('is was be been became becomes remains remained');
const ADVERBS = words(
  'now also still then once later currently formerly previously long twice first recently himself herself since both',
);
const CHOSEN = words(
  'elected appointed named declared chosen made re-elected reelected sworn confirmed crowned ordained',
);
const ENDS = words('who whom which that but when where while because although though');

/**
 * Roles told by a clause: "Thule, who heads the Homestead Party", "Joss Rookby ran the repair yard", "Kessendra was an
 * explorer", "Plum was elected mayor of Ockham", "The buyer is Solenne Abara", "a board chaired by Salma al-Rifai".
 *
 * @param name position of the name's token.
 */
export function rolesInClause(tokens: readonly Token[], name: number): Stretch[] {
  if (tokens[name]?.possessive) return [];
  return [...clausesOf(tokens, name), ...agency(tokens, name), ...complement(tokens, name)];
}

/** The clauses whose subject the name is: its own verb, "who ...", and the verb after an apposition. */
function clausesOf(tokens: readonly Token[], name: number): Stretch[] {
  const found: Stretch[] = [];
  const comma = (at: number) => isMark(tokens[at], ',');
  const first = afterParenthesis(tokens, name + 1);
  if (!comma(first)) return predicates(tokens, first);
  let apposed = comma(ranksStart(tokens, name) - 1);
  for (let at = first; comma(at); apposed = true) {
    const relative = tokens[at + 1]?.key === 'who';
    if (relative || apposed) found.push(...predicates(tokens, relative ? at + 2 : at + 1));
    at++;
    while (at < tokens.length && !comma(at) && tokens[at]?.shape !== 'quotation') at++;
  }
  return found;
}

function afterParenthesis(tokens: readonly Token[], at: number): number {
  if (!isMark(tokens[at], '(')) return at;
  const close = tokens.findIndex((token, i) => i > at && isMark(token, ')'));
  return close < 0 ? at : close + 1;
}

/** The verb at `at` and those that "and" joins to it: "who is 77 and has run the count since 1989". */
function predicates(tokens: readonly Token[], at: number): Stretch[] {
  const found = predicate(tokens, at);
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
  if (OFFICE_VERBS.has(key) && !MOTION.test(tokens[verb + 1]?.key ?? '') && !(be && !key.endsWith('ing')))
    return [[at, clauseEnd(tokens, verb + 1)]];
  if (SERVICE_VERBS.has(key) && /^(?:as|on|for|at)$/.test(tokens[verb + 1]?.key ?? ''))
    return [[at, clauseEnd(tokens, verb + 2)]];
  if (be) return noun(tokens, verb);
  return BE.has(key) ? noun(tokens, verb + 1) : [];
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

/** "A safety board chaired by Salma al-Rifai". */
function agency(tokens: readonly Token[], name: number): Stretch[] {
  const by = phraseStart(tokens, name) - 1;
  if (tokens[by]?.key !== 'by' || !OFFICE_VERBS.has(tokens[by - 1]?.key ?? '')) return [];
  const start = phraseStart(tokens, by - 1);
  return DETERMINERS.has(tokens[start]?.key ?? '') && start < by - 1 ? [[start, name + 1]] : [];
}

/** The name completes the clause: "The buyer is Solenne Abara", "They replaced Plum as chairwoman". */
function complement(tokens: readonly Token[], name: number): Stretch[] {
  if (tokens[name + 1]?.key === 'as' && !DETERMINERS.has(tokens[name + 2]?.key ?? '')) {
    const head = headEnd(tokens, name + 2);
    return head < 0 ? [] : [[name + 2, head]];
  }
  const be = phraseStart(tokens, name) - 1;
  const closed = name + 1 >= tokens.length || isMark(tokens[name + 1], ',.;:)!?—–');
  if (!closed || !/^(?:is|was|be|became)$/.test(tokens[be]?.key ?? '')) return [];
  const end = tokens[be - 1]?.key === 'will' ? be - 1 : be;
  const start = phraseStart(tokens, end);
  const definite = DETERMINERS.has(tokens[start]?.key ?? '') || tokens[start]?.possessive;
  if (!definite || !isHumanPhrase(tokens, start, end)) return [];
  return [[tokens[start]?.key === 'whose' ? start + 1 : start, end]];
}
