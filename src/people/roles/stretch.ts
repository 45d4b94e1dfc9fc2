import type { Place } from '../article-people.ts';
import { isHuman } from '../grammar/phrase-words.ts';
import { endOf, isCapital, type Line } from '../grammar/tokens.ts';

/** Consecutive tokens of one sentence: half-open positions. */
export type Stretch = readonly [start: number, end: number];

/** @returns where the stretches stand in the article; empty ones are left out. */
export function toPlaces(line: Line, stretches: readonly Stretch[]): Place[] {
  const { tokens, starts, sentence } = line;
  const places: Place[] = [];
  for (const [from, end] of stretches) {
    const to = OPENING.test(tokens[end - 1]?.key ?? '') ? end - 1 : end;
    const last = tokens[to - 1];
    const start = starts[from];
    if (start === undefined || !last || from >= to) continue;
    const owner = last.possessive && (last.shape === 'name' || (isCapital(last) && !isHuman(last)));
    places.push({ start, end: endOf(line, to - 1) + (owner ? "'s".length : 0), sentence });
  }
  return places;
}

/** What goes on with a verb or a title of a work that is left out: "the composer of the song entitled". */
const OPENING = /^(?:and|entitled|titled|called|named)$/;
