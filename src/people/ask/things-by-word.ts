import type { Steps } from '../../in-steps.ts';
import { addTo } from '../multimap.ts';
import type { Thing } from '../person.ts';
import { once } from './once.ts';
import { wordsOf } from './words-of.ts';

/** A thing and its name in words. */
interface Worded {
  readonly thing: Thing;
  readonly words: readonly string[];
}

/** A word -> the things in whose names it stands, in the order of the list. */
const thingsByWord = once(function* (things: readonly Thing[]): Steps<ReadonlyMap<string, readonly Worded[]>> {
  const byWord = new Map<string, Worded[]>();
  for (const thing of things) {
    const words = wordsOf(thing.name);
    for (const word of new Set(words)) addTo(byWord, word, { thing, words });
    yield;
  }
  return byWord;
});

/** Works out what finding a thing needs. */
export const prepareThings = thingsByWord.steps;

/** @returns the first thing whose name fits. @param fits tells of no name in which a word asked for is missing. */
export function findThing(
  things: readonly Thing[],
  asked: readonly string[],
  fits: (asked: readonly string[], words: readonly string[]) => boolean,
): Thing | undefined {
  return thingsByWord(things)
    .get(asked[0] ?? '')
    ?.find(({ words }) => fits(asked, words))?.thing;
}
