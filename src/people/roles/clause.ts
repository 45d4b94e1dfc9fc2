import { clauseEnd } from '../grammar/clause-end.ts';
import { headEnd } from '../grammar/phrase-after.ts';
import { isHumanPhrase, phraseStart } from '../grammar/phrase-before.ts';
import { ADVERBS, AUXILIARIES, DETERMINERS, isHumanPlural, looksLikeVerb } from '../grammar/phrase-words.ts';
import { isCapital, isMark, type Token } from '../grammar/tokens.ts';
import { ranksStart } from './before.ts';
import { fronted, opening } from './fronted.ts';
import { ownEnd } from './life.ts';
import { chosen } from './made-or-born.ts';
import { isOfficeVerb } from './office-verbs.ts';
import { predicates, relativePredicates } from './predicate.ts';
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
  const before = tokens[start - 1]?.key ?? '';
  if (before === 'by') found.push(...agency(tokens, start - 1, name));
  else if (before === 'as') found.push(...identified(tokens, start - 1));
  else if (CHOOSING.test(before)) found.push(...chosen(tokens, name + 1));
  else if (start > 1 && closes(tokens[/^(?:him|her)self$/.test(tokens[name + 1]?.key ?? '') ? name + 2 : name + 1]))
    found.push(...complement(tokens, start));
  if (tokens[name + 1]?.key === 'as' && !CHOOSING.test(before)) found.push(...asWhat(tokens, name + 2));
  if (tokens[0]?.key === 'as') found.push(...opening(tokens, start));
  else if (start === name && isMark(tokens[name - 1], ',')) found.push(...fronted(tokens, name));
  return found;
}

/** "Police identified the gunman as Ada Plum". */
function identified(tokens: readonly Token[], as: number): Stretch[] {
  const start = phraseStart(tokens, as);
  const known = /^(?:identif(?:y|ied)|named?|unmasked?|know)$/.test(tokens[start - 1]?.key ?? '');
  return known && isHumanPhrase(tokens, start, as) ? [[start, as]] : [];
}

function closes(token: Token | undefined): boolean {
  return !token || isMark(token, ',.;:)!?—–');
}

/** "The board appointed Ada Plum chief executive", "it named her its candidate for governor". */
const CHOOSING = /^(?:appoint|elect|nam|mad|re-?elect|crown|promot|nominat|declar|hir|ordain|select|pick)(?:e?d|e)$/;

/** The clauses whose subject the name is: its own verb, "who ...", and the verb after an apposition. */
export function clausesOf(tokens: readonly Token[], name: number): Stretch[] {
  const found: Stretch[] = [];
  const comma = (at: number) => isMark(tokens[at], ',');
  const first = afterParenthesis(tokens, name + 1);
  if (!comma(first)) return predicates(tokens, first);
  let apposed = comma(ranksStart(tokens, name) - 1);
  for (let at = first; comma(at); apposed = true) {
    const relative = tokens[at + 1]?.key === 'who';
    if (/^(?:whose|which|where)$/.test(tokens[at + 1]?.key ?? '')) {
      const own = tokens[at + 1]?.key === 'whose' ? ownEnd(tokens, at + 1) : -1;
      if (own > 0) found.push([at + 1, own]);
      break;
    }
    if (relative) found.push(...relativePredicates(tokens, at + 1));
    else if (apposed) found.push(...predicates(tokens, at + 1, true));
    at++;
    if (looksLikeVerb(tokens, at) || AUXILIARIES.has(tokens[at]?.key ?? '')) break;
    while (at < tokens.length && !comma(at) && tokens[at]?.shape !== 'quotation') at++;
  }
  return found;
}

function afterParenthesis(tokens: readonly Token[], at: number): number {
  if (!isMark(tokens[at], '(')) return at;
  const close = tokens.findIndex((token, i) => i > at && isMark(token, ')'));
  return close < 0 ? at : close + 1;
}

/** "A safety board chaired by Salma al-Rifai". */
function agency(tokens: readonly Token[], by: number, name: number): Stretch[] {
  // "Was founded in 1926 by".
  const done = tokens[by - 1]?.shape === 'number' && tokens[by - 2]?.key === 'in' ? by - 3 : by - 1;
  if (!isOfficeVerb(tokens[done])) return [];
  const verb = beforeAuxiliaries(tokens, done);
  const comma = isMark(tokens[verb - 1], ',') ? verb - 1 : verb;
  const start = phraseStart(tokens, comma);
  const several = comma > 0 && isHumanPlural(tokens[comma - 1] as Token);
  const known = DETERMINERS.has(tokens[start]?.key ?? '') || (start === 0 && isCapital(tokens[0]));
  return known && start < comma && !several ? [[start, name + 1]] : [];
}

/** "The firm | was founded by": a passive's subject ends before its auxiliaries. */
function beforeAuxiliaries(tokens: readonly Token[], verb: number): number {
  let at = verb;
  while (AUXILIARIES.has(tokens[at - 1]?.key ?? '') || ADVERBS.has(tokens[at - 1]?.key ?? '')) at--;
  return at;
}

/** "They replaced Plum as chairwoman". */
function asWhat(tokens: readonly Token[], start: number): Stretch[] {
  const head = DETERMINERS.has(tokens[start]?.key ?? '') ? -1 : headEnd(tokens, start);
  if (head < 0) return [];
  // "The election of Plum as governor | has been".
  const end = clauseEnd(tokens, head);
  const verb = tokens.findIndex(({ key }, at) => at >= head && at < end && AUXILIARIES.has(key));
  return [[start, verb < 0 ? end : verb]];
}

/** The name completes the clause: "The buyer is Solenne Abara", "Its chair was the founder's sister, Dagny Haugland". */
function complement(tokens: readonly Token[], title: number): Stretch[] {
  const comma = title - 1;
  const be = isMark(tokens[comma], ',') ? phraseStart(tokens, comma) - 1 : comma;
  if (!/^(?:is|was|be|became)$/.test(tokens[be]?.key ?? '')) return [];
  const end = beforeAside(tokens, beforeAuxiliaries(tokens, beforeTurning(tokens, be)));
  const start = /ing$/.test(tokens[0]?.key ?? '') ? 0 : phraseStart(tokens, end);
  if (start === 0 && end < 6 && isOfficeVerb(tokens[0])) return [[0, end]];
  const who = tokens.slice(0, end).findLastIndex((token) => token.key === 'who' || isMark(token, ',;:'));
  if (tokens[who]?.key === 'who') {
    const first = phraseStart(tokens, who);
    return isHumanPhrase(tokens, first, who) && DETERMINERS.has(tokens[first]?.key ?? '') ? [[first, end]] : [];
  }
  const definite = DETERMINERS.has(tokens[start]?.key ?? '') || tokens[start]?.possessive;
  if (!definite || !isHumanPhrase(tokens, start, end)) return [];
  return [[tokens[start]?.key === 'whose' ? start + 1 : start, end]];
}

/** "Her mother | happens to be". */
function beforeTurning(tokens: readonly Token[], be: number): number {
  if (tokens[be]?.key !== 'be' || tokens[be - 1]?.key !== 'to') return be;
  const verb = tokens[be - 2]?.key === 'out' ? be - 3 : be - 2;
  return /^(?:happen|turn|prove)(?:s|ed)$/.test(tokens[verb]?.key ?? '') ? verb : be;
}

/** "Its owner, | according to the charge sheet, | is the agent Ada Plum". */
function beforeAside(tokens: readonly Token[], verb: number): number {
  if (!isMark(tokens[verb - 1], ',')) return verb;
  const open = tokens.slice(0, verb - 1).findLastIndex((token) => isMark(token, ','));
  return /^(?:according|in|by|of|as|who|which|whose|where)$/.test(tokens[open + 1]?.key ?? '') ? open : verb;
}
