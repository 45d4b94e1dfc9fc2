import type { Place } from '../article-people.ts';
import { isHuman, isLink } from '../grammar/phrase-words.ts';
import { endOf, isCapital, type Line, type Token } from '../grammar/tokens.ts';

/** Consecutive tokens of one sentence: half-open positions. */
export type Stretch = readonly [start: number, end: number];

/** @returns where the stretches stand in the article; empty ones, and those that break off ("Author of the"), are left out. */
export function toPlaces(line: Line, stretches: readonly Stretch[]): Place[] {
  const { tokens, starts, sentence } = line;
  return stretches.flatMap(([from, end]) => {
    const to = OPENING.test(tokens[end - 1]?.key ?? '') ? end - 1 : end;
    const last = tokens[to - 1];
    const start = starts[from];
    if (start === undefined || !last || from >= to) return [];
    if (/^(?:an?|the|his|their|its|our|my|your|whose|every)$/.test(last.key)) return [];
    if (isLink(last) && !inClause(tokens, from, to)) return [];
    const owner = last.possessive && (last.shape === 'name' || (isCapital(last) && !isHuman(last)));
    return [{ start, end: endOf(line, to - 1) + (owner ? "'s".length : 0), sentence }];
  });
}

/** What goes on with a verb or a title of a work that is left out: "the composer of the song entitled". */
const OPENING = /^(?:and|entitled|titled|called|named)$/;

/** "The technician who had the headphones on" is whole, although it ends with a preposition. */
function inClause(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ key }) => key === 'who' || key === 'that');
}
