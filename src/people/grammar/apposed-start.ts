import { hasPart, PART } from '../words/parts.ts';
import { wholeEnd } from './clause-end.ts';
import { headEnd, isHumanPhrase } from './phrase-after.ts';
import { phraseStart } from './phrase-before.ts';
import { isDeterminer, isHuman } from './phrase-words.ts';
import { firstFrom, isCapital, lastBefore, type Token } from './tokens.ts';

/** How long what somebody is may be, in words. */
const REACH = 20;

/**
 * Goes left over a phrase and what governs it, to what somebody is: "the head of sales at the firm, Ada Plum", "the woman who
 * wrote it, Ada Plum", "the youngest of us, Ada Plum", "a driver with 19 years behind the wheel".
 *
 * @returns where that begins; where the nearest phrase does when nothing before it says what somebody is.
 */
export function apposedStart(tokens: readonly Token[], end: number): number {
  const near = phraseStart(tokens, end);
  // "Her editor at the weekly | Ockham Courier, Ada Plum".
  const link = lastBefore(tokens, near, isAt, near - 3);
  const firm = isCapital(tokens[end - 1]) && link > 0 && isHuman(tokens[link - 1]);
  if (isHumanPhrase(tokens, near, end) && !firm) return near;
  for (let at = firm ? link - 1 : near - 1; at >= 0 && at > end - REACH; at--) {
    if (isDeterminer(tokens[at]) && reaches(tokens, at, end)) return at;
  }
  return near;
}

const isAt = ({ key }: Token): boolean => key === 'at';

/** @returns whether what `apposedStart` found says what somebody is. */
export function saysWhat(tokens: readonly Token[], start: number, end: number): boolean {
  return isHumanPhrase(tokens, start, end) || (start < end && headEnd(tokens, start) > 0);
}

/** @returns whether what somebody is begins at `start` and goes on, without a verb of its own, to `end`. */
function reaches(tokens: readonly Token[], start: number, end: number): boolean {
  const head = headEnd(tokens, start);
  if (head < 0 || wholeEnd(tokens, head) < end) return false;
  const clause = firstFrom(tokens, head, ({ key }) => /^(?:who|whose|that|where)$/.test(key), end);
  const hasVerb = (from: number, to: number) =>
    tokens.slice(from, to).some((token) => hasPart(token, PART.auxiliary | PART.past));
  // "The man whose name | is Ada Plum".
  return !hasVerb(head, clause < 0 ? end : clause) && (tokens[clause]?.key !== 'whose' || hasVerb(clause, end));
}
