import { wholeEnd } from '../grammar/clause-end.ts';
import { headEnd } from '../grammar/phrase-after.ts';
import { isDeterminer, isLink } from '../grammar/phrase-words.ts';
import { firstFrom, isCapital, isMark, type Token } from '../grammar/tokens.ts';
import { hasKind, KIND } from '../words/kinds.ts';
import { POSTNOMINALS } from '../words/tables/titles.ts';
import type { Stretch } from './stretch.ts';

const CHOSEN = new Set(
  `elected appointed named declared chosen made re-elected reelected sworn confirmed crowned ordained hired nominated promoted picked selected
  unmasked exposed revealed unveiled identified reappointed installed recruited considered regarded hailed billed listed known
  described`.split(/\s+/),
);

/** @returns whether a participle tells what somebody was made or is held to be: "appointed". */
export function isChosen(token: Token | undefined): boolean {
  return CHOSEN.has(token?.key ?? '');
}

/** @returns whether a token is the letters of an honour: "OBE". */
export function isPostnominal(token: Token | undefined): boolean {
  return (token?.shape === 'upper' || token?.text === 'PhD') && POSTNOMINALS.has(token.key);
}

/**
 * @param after the position behind a verb of choosing and its object.
 * @param determined whether it may begin with an article; in "declared the man innocent", it tells of another.
 * @returns what somebody was made, without the time: "mayor of Ockham" of "elected mayor of Ockham on Friday".
 */
export function chosen(tokens: readonly Token[], after: number, determined = true): Stretch[] {
  const as = firstFrom(tokens, after + 1, ({ key }) => key === 'as', after + 4);
  let start = as > 0 && TIMES.test(tokens[after]?.key ?? '') ? as : after;
  while (/^(?:in|as|to|be)$/.test(tokens[start]?.key ?? '')) start++;
  if (isPostnominal(tokens[start])) return [[start, start + 1]];
  const head = isLink(tokens[start]) || (!determined && isDeterminer(tokens[start])) ? -1 : headEnd(tokens, start);
  if (head < 0) return [];
  const most = wholeEnd(tokens, head);
  const end = firstFrom(tokens, head, ({ key }, at) => ends(key, at), most);
  return [[start, end < 0 ? most : end]];

  function ends(key: string, at: number): boolean {
    // "Mayor of | this city", "a geologist | at the Institute of Soils".
    const where = tokens[at + 1]?.key === 'the' ? tokens[at + 2] : tokens[at + 1];
    const place = /^(?:at|on|in)$/.test(key) && isCapital(where) && !hasKind(where, KIND.date);
    // "A controller | at a jelly factory"; but "at a meeting".
    const firm = key === 'at' && /^an?$/.test(tokens[at + 1]?.key ?? '') && !EVENT.test(tokens[at + 2]?.key ?? '');
    return TIMES.test(key) && !place && !firm && !isLink(tokens[at - 1]) && !isMark(tokens[at - 1], ',');
  }
}

const EVENT =
  /^(?:meeting|conference|congress|ceremony|summit|hearing|party|vote|time|age|cost|fee|rate|price|young|special|general|annual|news|press)$/;
const TIMES = /^(?:at|on|in|by|after|with|last|this|until|since|earlier)$/;
