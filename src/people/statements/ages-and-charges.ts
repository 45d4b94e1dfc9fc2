import type { Scene } from '../grammar/scene.ts';

/** @returns the age, in digits, that the article gives one of its people right after a name: "Plum, 27,". */
export function ageOf({ article: { text }, people }: Scene, person: number): string | undefined {
  return people[person]?.mentions.map(({ end }) => /^, (\d\d?)\b/.exec(text.slice(end, end + 5))?.[1]).find(Boolean);
}

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
