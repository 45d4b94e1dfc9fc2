import type { Scene } from '../grammar/scene.ts';

/** "Plum, 40, denies", "Plum was charged", "Plum is on trial": right after a name. */
const CHARGED =
  /^(?:, \d+,)? (?:denie[sd]|(?:(?:has|had) )?pleaded|(?:is|was|(?:has|had) been) (?:charged|accused|convicted|sentenced|jailed|arrested|tried|on trial))\b/;
const REACH = 40;

/** @returns who is tried; in a report that says so of nobody, whom it names first if it names them most. */
export function defendantsIn({ article: { text }, people }: Scene): readonly number[] {
  const charged = [...people.keys()].filter((person) =>
    people[person]?.mentions.some(({ end }) => CHARGED.test(text.slice(end, end + REACH))),
  );
  const [first = 0, ...others] = people.map(({ mentions }) => mentions.length);
  return charged.length > 0 || others.some((times) => times >= first) ? charged : [0];
}
