import type { Scene } from '../grammar/scene.ts';

/** "Plum, 40, denies", "Plum was charged", "Plum is on trial": right after a name. */
const CHARGED =
  /^(?:, \d+,)? (?:denie[sd]|(?:(?:has|had) )?pleaded|(?:is|was|(?:has|had) been) (?:charged|accused|convicted|sentenced|jailed|arrested|tried|on trial))\b/;
/** "Plum, a clerk from Leeds, won the race"; who "has won here" may have lost this time. */
const WON = /^(?:,[^,.]+,)? won\b/;
const DEEDS: ReadonlyMap<string, RegExp> = new Map([
  ['defendant', CHARGED],
  ['accused', CHARGED],
  ['convict', CHARGED],
  ['winner', WON],
  ['champion', WON],
]);
const REACH = 100;

/**
 * @returns who a noun means by what is told of them, "the winner"; in a report that says of nobody that they are tried, whom it
 *   names first if it names them most.
 */
export function doersIn({ article: { text }, people }: Scene, noun: string): readonly number[] {
  const deed = DEEDS.get(noun);
  if (!deed) return [];
  const found = [...people.keys()].filter((person) =>
    people[person]?.mentions.some(({ end }) => deed.test(text.slice(end, end + REACH))),
  );
  const [first = 0, ...others] = people.map(({ mentions }) => mentions.length);
  return found.length > 0 || deed === WON || others.some((times) => times >= first) ? found : [0];
}
