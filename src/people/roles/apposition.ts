import { clauseEnd, listEnd } from '../grammar/clause-end.ts';
import { indefiniteHead } from '../grammar/indefinite.ts';
import { headEnd } from '../grammar/phrase-after.ts';
import { phraseStart } from '../grammar/phrase-before.ts';
import { DETERMINERS, looksLikeVerb } from '../grammar/phrase-words.ts';
import { isCapital, isMark, isWord, type Token } from '../grammar/tokens.ts';
import { appositionEnd, opensClause } from './apposition-end.ts';
import { chosen } from './made-or-born.ts';
import { dutyEnd } from './noun-predicate.ts';
import { IN_COURT, tellsOffice, tellsService } from './office-verbs.ts';
import type { Stretch } from './stretch.ts';

/** @param mark position of the comma, dash or bracket that opens it. @param name of the name before it, if one is. */
export function apposition(tokens: readonly Token[], mark: number, name = -1): Stretch[] {
  if (!isMark(tokens[mark], ',(—–')) return [];
  let start = mark + 1;
  while (/^(?:himself|herself|also)$/.test(tokens[start]?.key ?? '')) start++;
  const from = tokens[start - 1]?.key.endsWith('self') ? start - 1 : start;
  if (/^for$/.test(tokens[start]?.key ?? '') && SIDES.test(tokens[start + 2]?.key ?? '')) return [[start, start + 3]];
  if (PUT_OUT.test(tokens[start]?.key ?? '') && tokens[start + 1]?.key === 'as') return chosen(tokens, start + 1);
  if (PUT_IN_OFFICE.test(tokens[start]?.key ?? '')) return chosen(tokens, start + 1);
  const duty = Math.max(dutyEnd(tokens, start), participleEnd(tokens, start));
  if (duty > 0) return [[start, duty]];
  const noun = TIMES.test(tokens[start]?.key ?? '') ? start + 1 : start;
  const human = headEnd(tokens, noun);
  const head = human < 0 && name >= 0 ? indefiniteHead(tokens, name, noun) : human;
  if (head < 0 || !begins(tokens, noun)) return [];
  const end = appositionEnd(tokens, head);
  if (name >= 0 && isAccording(tokens, name) && !isMark(tokens[end], ',')) return [];
  if (end < 0 || isNextInList(tokens, start, end) || isBefore(tokens, end)) return [];
  return [[from, listEnd(tokens, end)], ...second(tokens, end)];
}

/** "According to Plum, the manager thanked him": no apposition, but the sentence's subject. */
function isAccording(tokens: readonly Token[], name: number): boolean {
  return tokens[0]?.key === 'according' && phraseStart(tokens, name) === 2;
}

/** "The dive supervisor, an ex-navy Dane, ...": a second apposition says that it is one, and no next in a list, by "a". */
function second(tokens: readonly Token[], comma: number): Stretch[] {
  if (!isMark(tokens[comma], ',') || !/^an?$/.test(tokens[comma + 1]?.key ?? '')) return [];
  const head = headEnd(tokens, comma + 1);
  const end = head < 0 ? -1 : appositionEnd(tokens, head);
  const joined = tokens.slice(comma, Math.max(comma, end) + 2).some(({ key }) => key === 'and' || key === 'or');
  return end < 0 || joined || (tokens[end] && !isMark(tokens[end], ',.') && tokens[end]?.key !== 'whom')
    ? []
    : [[comma + 1, end]];
}

/** Participles that begin an apposition: "appointed in May as head"; "declared the man innocent" is what somebody did. */
const PUT_IN_OFFICE =
  /^(?:appointed|reappointed|elected|re-?elected|named|promoted|nominated|sworn|hired|crowned|ordained)$/;

/** "Ousted as head of the yard". */
const PUT_OUT = /^(?:ousted|sacked|fired|dismissed|removed|suspended)$/;

/** They stay with what somebody was or is by now: "once a professor". */
const TIMES = /^(?:now|then|once|currently|formerly|previously|still|briefly)$/;

/** @returns where a participle ends that tells an office: "representing the family", "then serving as consul"; -1 if none does. */
function participleEnd(tokens: readonly Token[], start: number): number {
  if (IN_COURT.test(tokens[start]?.key ?? '') && isMark(tokens[start + 1], ',.)')) return start + 1;
  let verb = start;
  while (TIMES.test(tokens[verb]?.key ?? '')) verb++;
  const having = tokens[verb]?.key === 'having';
  if (having) verb++;
  else if (!tokens[verb]?.key.endsWith('ing')) return -1;
  return tellsService(tokens, verb) || tellsOffice(tokens, verb, !having) ? clauseEnd(tokens, verb + 1) : -1;
}

/** Whom a lawyer speaks for: "Imelda Rourke, for the prosecution". */
const SIDES = /^(?:prosecution|defen[cs]e|crown|plaintiffs?|claimants?|appellants?|state)$/;

/** "King Amadeo, the first president, Estanislao Figueras, named": the apposition is the next one's. */
function isBefore(tokens: readonly Token[], end: number): boolean {
  return isMark(tokens[end], ',') && tokens[end + 1]?.shape === 'name' && isMark(tokens[end + 2], ',');
}

/** "Steve Witkoff, Secretary of State Marco Rubio, ...": the next in a list with a title of their own. */
function isNextInList(tokens: readonly Token[], start: number, end: number): boolean {
  const first = tokens[start];
  if (!first || DETERMINERS.has(first.key) || first.possessive) return false;
  return tokens.some(
    ({ shape, possessive }, at) =>
      at >= start && at < end && shape === 'name' && !possessive && phraseStart(tokens, at) <= start,
  );
}

/** An apposition begins with a determiner or possessive, or names an office outright: "chief executive of the firm". */
function begins(tokens: readonly Token[], start: number): boolean {
  const first = tokens[start];
  if (!first || opensClause(first) || /^(?:no|and|or|better|known|born)$/.test(first.key)) return false;
  // "With Plum, Spirit released an album"
  if (isCapital(first) && looksLikeVerb(tokens, start + 1)) return false;
  return DETERMINERS.has(first.key) || first.possessive || isWord(first);
}
