import type { Called } from './called.ts';
import { EMPTY } from './title.ts';

/** One way of fitting what was asked to a spelling, both in words. */
export type Way = (asked: readonly string[], spelling: readonly string[]) => boolean;

export const exactly: Way = (asked, spelling) => asked.join(' ') === spelling.join(' ');
export const inPart: Way = (asked, spelling) => asked.every((word) => spelling.includes(word));
export const byBeginning: Way = (asked, spelling) =>
  asked.every((word) => word.length > 1 && spelling.some((other) => other.startsWith(word)));

/** @returns the letters or words that initials stand for: "wha" is w, h, a. */
export function initialsIn(asked: readonly string[]): readonly string[] {
  return asked.length === 1 ? [...(asked[0] ?? '')] : asked;
}

export const byInitials: Way = (asked, spelling) => {
  const letters = initialsIn(asked);
  if (letters.length < 2 || letters.length > spelling.length) return false;
  const all = letters.every((letter) => letter.length === 1);
  if (all) return spelling.map((word) => word[0]).join('') === letters.join('');
  return (
    asked.some((word) => word.length > 1) &&
    inOrder(asked, spelling, (word, other) => word === other || (word.length === 1 && other.startsWith(word)))
  );
};

/** @returns whether each of `asked` fits a word of `spelling`, in the same order. */
function inOrder(
  asked: readonly string[],
  spelling: readonly string[],
  fits: (word: string, other: string) => boolean,
): boolean {
  let from = 0;
  return asked.every((word) => {
    const at = spelling.findIndex((other, i) => i >= from && fits(word, other));
    from = at + 1;
    return at >= 0;
  });
}

/** Every word is of one spelling, and not all of them are of a title in it: "president" alone calls nobody by name. */
export function isCalled(asked: readonly string[], { spellings, titles }: Called): boolean {
  if (!spellings.some((spelling) => inPart(asked, spelling))) return false;
  const title = new Set(titles().flatMap(({ all }) => all));
  return asked.some((word) => !title.has(word) && !EMPTY.has(word));
}

/** "President Macron", "general Brandt-Oke": some words are of the name, the others of a title. */
export function byTitleAndName(asked: readonly string[], { spellings, titles }: Called): boolean {
  const title = new Set(titles().flatMap(({ all }) => all));
  return spellings.some((spelling) => {
    const rest = asked.filter((word) => !spelling.includes(word));
    return rest.length < asked.length && rest.every((word) => title.has(word));
  });
}

/** "Ockham Mayor Ada Plum": whatever stands before a whole name. */
export const endsInName: Way = (asked, spelling) =>
  spelling.length > 1 && exactly(asked.slice(-spelling.length), spelling);
