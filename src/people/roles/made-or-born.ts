import { clauseEnd } from '../grammar/clause-end.ts';
import { headEnd } from '../grammar/phrase-after.ts';
import { DETERMINERS, LINKS } from '../grammar/phrase-words.ts';
import { isMark, type Token } from '../grammar/tokens.ts';
import type { Stretch } from './stretch.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const CHOSEN = words(
  `elected appointed named declared chosen made re-elected reelected sworn confirmed crowned ordained hired nominated promoted
  unmasked exposed revealed unveiled identified reappointed installed recruited considered regarded hailed billed listed known described`,
);

/** @returns whether a participle tells what somebody was made: "appointed". */
export function isChosen(token: Token | undefined): boolean {
  return CHOSEN.has(token?.key ?? '');
}

/** "elected mayor of Ockham on Friday": the office without the day; "named president and chief executive of the bank". */
export function chosen(tokens: readonly Token[], after: number): Stretch[] {
  const at = afterAside(tokens, after);
  const as = tokens.slice(at, at + 4).findIndex(({ key }) => key === 'as');
  let start = /^(?:in|on|last|this)$/.test(tokens[at]?.key ?? '') && as > 0 ? at + as : at;
  while (/^(?:in|as|to|be)$/.test(tokens[start]?.key ?? '')) start++;
  const head = LINKS.has(tokens[start]?.key ?? '') || isMark(tokens[start], ',') ? -1 : headEnd(tokens, start);
  if (head < 0) return [];
  let end = head;
  const most = clauseEnd(tokens, head);
  while (end < most && !/^(?:at|on|in|by|after|with|last|this|until|since|earlier)$/.test(tokens[end]?.key ?? '')) {
    if (tokens[end]?.key === 'and') {
      const second = headEnd(tokens, end + 1);
      if (second < 0) break;
      end = second;
    } else end += /^(?:of|for)$/.test(tokens[end]?.key ?? '') && DETERMINERS.has(tokens[end + 1]?.key ?? '') ? 2 : 1;
  }
  return [[start, end]];
}

/** "They named Ada Plum, | a former diplomat, | as their chair". */
function afterAside(tokens: readonly Token[], at: number): number {
  if (!isMark(tokens[at], ',')) return at;
  const close = tokens.findIndex((token, i) => i > at && isMark(token, ','));
  return tokens[close + 1]?.key === 'as' ? close + 1 : at;
}

/** "Was born in Ockham, the daughter of a baker". */
export function parentage(tokens: readonly Token[], born: number): Stretch[] {
  const comma = clauseEnd(tokens, born);
  const head = headEnd(tokens, comma + 1);
  const child = /^(?:son|daughter|child|youngest|eldest|oldest|first|second|third|fourth|fifth|one)$/;
  if (head < 0 || !tokens.slice(comma + 1, head).some(({ key }) => child.test(key))) return [];
  return [[comma + 1, clauseEnd(tokens, head)]];
}
