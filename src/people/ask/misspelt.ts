import type { Person } from '../person.ts';
import { type Called, spellingsOf } from './called.ts';
import { nameWordsOf, nearWords } from './name-words.ts';

/** A word of names -> slips that were made if it was meant. */
type Slips = ReadonlyMap<string, number>;

/** @returns those whose name what was asked misses by the fewest slips; empty when nobody is near. */
export function misspelt(asked: readonly string[], people: readonly Person[]): Called[] {
  const near = asked.map((word) => nearWords(nameWordsOf(people), word));
  const mayBe = new Set([...(near[0]?.keys() ?? [])].flatMap(({ bearers }) => bearers));
  if (mayBe.size === 0) return [];
  const slips = near.map((words): Slips => new Map([...words].map(([{ word }, count]) => [word, count])));
  let least = Number.POSITIVE_INFINITY;
  let nearest: Called[] = [];
  for (const called of spellingsOf(people)) {
    if (!mayBe.has(called)) continue;
    const far = Math.min(...called.spellings.map((spelling) => slipsIn(spelling, slips)));
    if (far > least || far === Number.POSITIVE_INFINITY) continue;
    if (far < least) nearest = [];
    least = far;
    nearest.push(called);
  }
  return nearest;
}

/**
 * How far what was asked is from a spelling: every word asked must be a word of it but for slips.
 *
 * @param asked for each word asked for.
 * @returns slips in all; Infinity when a word fits nowhere.
 */
function slipsIn(spelling: readonly string[], asked: readonly Slips[]): number {
  let sum = 0;
  for (const slips of asked) sum += Math.min(...spelling.map((word) => slips.get(word) ?? Number.POSITIVE_INFINITY));
  return sum;
}
