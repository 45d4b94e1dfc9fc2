import type { Steps } from '../../in-steps.ts';
import { addTo } from '../multimap.ts';
import { editDistance } from '../names/edit-distance.ts';
import type { Person } from '../person.ts';
import { type Called, spellingsOf } from './called.ts';
import { once } from './once.ts';

/** A spelling, and how many different pairs of letters it holds. */
interface Paired {
  readonly called: Called;
  readonly size: number;
}

/** A pair of letters -> the spellings that hold it, each once, in the order of the list. */
const spellingsByPair = once(function* (people: readonly Person[]): Steps<ReadonlyMap<string, readonly Paired[]>> {
  const byPair = new Map<string, Paired[]>();
  for (const called of yield* spellingsOf.steps(people)) {
    for (const spelling of called.spellings) {
      const pairs = pairsOf(spelling);
      const paired = { called, size: pairs.size };
      for (const pair of pairs) addTo(byPair, pair, paired);
    }
    yield;
  }
  return byPair;
});

/** Works out what finding the nearest needs. */
export const preparePairs = spellingsByPair.steps;

/** Share of letter pairs two names must have in common to be compared more closely. */
const ALIKE = 0.3;
/** Share of the letters asked for that may have to change for a name to be offered. */
const SLIPS = 0.5;

/** @returns the names near what was asked, those most like it by their letter pairs (Dice's coefficient) first. */
export function nearest(asked: readonly string[], people: readonly Person[], limit: number): Called[] {
  const pairs = pairsOf(asked);
  const common = new Map<Paired, number>();
  for (const pair of pairs) {
    for (const paired of spellingsByPair(people).get(pair) ?? []) common.set(paired, (common.get(paired) ?? 0) + 1);
  }
  const likeness = new Map<Called, number>();
  for (const [{ called, size }, count] of common) {
    const like = (2 * count) / (pairs.size + size);
    if (like >= ALIKE && like > (likeness.get(called) ?? 0)) likeness.set(called, like);
  }
  return spellingsOf(people)
    .filter((called) => likeness.has(called))
    .sort((a, b) => (likeness.get(b) ?? 0) - (likeness.get(a) ?? 0))
    .filter((called) => isNear(asked, called))
    .slice(0, limit);
}

/** Every word asked becomes a word of one spelling, or all of it where a blank was left out. */
function isNear(asked: readonly string[], { spellings }: Called): boolean {
  const most = SLIPS * asked.join('').length;
  return spellings.some((spelling) => {
    const words = [...spelling, spelling.join('')];
    const slips = asked.map((word) => Math.min(...words.map((other) => editDistance(word, other, most))));
    return slips.reduce((sum, one) => sum + one, 0) <= most;
  });
}

function pairsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap((word) => Array.from({ length: word.length }, (_, i) => ` ${word}`.slice(i, i + 2))));
}
