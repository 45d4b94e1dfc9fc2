import { type Called, spellingsOf, wordsOf } from './called.ts';
import { editDistance } from './edit-distance.ts';
import type { Person } from './person.ts';

/** How well somebody fits what has been typed so far, best first. */
const RANKS: readonly ((called: Called, typed: string, words: readonly string[]) => boolean)[] = [
  ({ lines }, typed) => lines.some((line) => line.startsWith(typed)),
  ({ spellings }, typed) => spellings.some((words) => words.at(-1)?.startsWith(typed)),
  ({ spellings }, _, words) => spellings.some((spelling) => begins(words, spelling)),
  ({ titles }, _, words) => titles().some((title) => begins(words, title)),
];

/**
 * Completes a name while it is typed.
 *
 * @param all most important first: this decides among those who fit alike.
 * @param typed any script, any part of a name or title; '' for the most important.
 * @returns best first, at most `limit`.
 */
export function suggestPeople(all: readonly Person[], typed: string, limit: number): Person[] {
  const words = wordsOf(typed);
  if (words.length === 0) return all.slice(0, limit);
  const line = words.join(' ');
  const called = spellingsOf(all);
  const found = new Set<Person>();
  for (const fits of RANKS) {
    for (const one of called) {
      if (found.size >= limit) return [...found];
      if (fits(one, line, words)) found.add(one.person);
    }
  }
  if (found.size === 0) for (const one of called) if (nearly(line, one)) found.add(one.person);
  return [...found].slice(0, limit);
}

/** @returns whether every typed word begins a word of the spelling. */
function begins(typed: readonly string[], spelling: readonly string[]): boolean {
  return typed.every((word) => spelling.some((other) => other.startsWith(word)));
}

/** One slip in what is typed of a word; the first or second letter must be right, which spares the others the comparing. */
function nearly(typed: string, { spellings }: Called): boolean {
  if (typed.length < 3) return false;
  return spellings.some((words) =>
    words.some((word) => {
      if (word[0] !== typed[0] && word[1] !== typed[1]) return false;
      return [-1, 0, 1].some((more) => editDistance(typed, word.slice(0, typed.length + more), 1) < 2);
    }),
  );
}
