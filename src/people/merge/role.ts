import { officeNoun } from '../grammar/office-nouns.ts';
import { fold } from '../words/fold.ts';
import { IS, lookUp } from '../words/lexicon.ts';
import { DOTTED_PLACES } from '../words/tables/titles.ts';

/** A role's words without articles, prepositions and "former"; spelling variants as one. */
export type Role = ReadonlySet<string>;

const TIME = /^(?:former|then|ex|late|current|present|new|old|longtime|long-time|acting|one)$/;

/** @param text a role as the source prints it. */
export function readRole(text: string): Role {
  const words = fold(text)
    .split(/[^a-z0-9.]+/)
    .map((word) => word.replace(/\.$/, ''))
    .filter((word) => word.length > 1 && !TIME.test(word) && !isSmall(word) && !DOTTED_PLACES.has(`${word}.`));
  return new Set(words.map(officeNoun));
}

function isSmall(word: string): boolean {
  return (lookUp(word) & IS.function) !== 0 || word === 'a' || word === 's';
}

/** @returns whether the two are called the same by a role of two words at least: "national security adviser". */
export function shareRole(one: readonly Role[], other: readonly Role[]): boolean {
  return one.some((role) => other.some((second) => contains(role, second) || contains(second, role)));
}

function contains(role: Role, part: Role): boolean {
  return part.size > 1 && [...part].every((word) => role.has(word));
}

/** @returns whether both have roles, and not a word in common: a baker and a minister. */
export function rolesDiffer(one: readonly Role[], other: readonly Role[]): boolean {
  if (!one.length || !other.length) return false;
  const words = new Set(one.flatMap((role) => [...role]));
  return !other.some((role) => [...role].some((word) => words.has(word)));
}
