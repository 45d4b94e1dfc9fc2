import { plain } from '../analyse.ts';
import { remembered } from './remembered.ts';

/**
 * Words that say how a thing is asked or told, and not what: those of the stop words that stand in a hundred questions or
 * one in a hundred sentences of what the expectations were learnt from. The rows of data/expected.bin follow their order.
 */
export const FUNCTION_WORDS: readonly string[] =
  `a an the this that these those such same other each every both all any some no
  i me my we you he him his she her it its they them their one anyone
  who whose which what where when why how is are was were be been being do does did doing have has had
  can could may will would and or but so if then than because while until as
  of in on at by for from to into with within about over under between through during before after since off out up down
  not only also still much many more most there now ever never often kind say says said`.split(/\s+/);

const PLACES: ReadonlyMap<string, number> = new Map(FUNCTION_WORDS.map((word, i) => [word, i]));

const placeOf = remembered((token: string) => PLACES.get(plain(token)) ?? -1);

/** @returns the places in {@link FUNCTION_WORDS} of those among some words, each once. */
export function functionWordsIn(tokens: readonly string[]): Uint8Array {
  const places = new Set<number>();
  for (const token of tokens) {
    const place = placeOf(token);
    if (place >= 0) places.add(place);
  }
  return Uint8Array.from(places);
}
