import { editDistance } from '../names/edit-distance.ts';
import type { Person } from '../person.ts';
import { type Beginnings, beginningsOf, type Called, whoMayBe } from './called.ts';
import { coreOf, wordsOf } from './words-of.ts';

/** How well somebody fits what has been typed so far, best first. */
const RANKS: readonly ((called: Called, typed: string, words: readonly string[]) => boolean)[] = [
  ({ lines }, typed) => lines.some((line) => line.startsWith(typed)),
  ({ spellings }, typed) => spellings.some((words) => words.at(-1)?.startsWith(typed)),
  ({ spellings }, _, words) => spellings.some((spelling) => begins(words, spelling)),
  ({ titles }, _, words) => titles().some(({ all }) => begins(words, all)),
];

/**
 * Completes a name while it is typed.
 *
 * @param all most important first: this decides among those who fit alike.
 * @param typed any script, any part of a name or title; '' for the most important.
 * @returns best first, at most `limit`.
 */
export function suggestPeople(all: readonly Person[], typed: string, limit: number): Person[] {
  const words = coreOf(wordsOf(typed));
  if (words.length === 0) return all.slice(0, limit);
  const line = words.join(' ');
  const beginnings = beginningsOf(all);
  const called = whoMayBe(words, beginnings);
  const found = new Set<Person>();
  for (const fits of RANKS) {
    for (const one of called) {
      if (found.size >= limit) return [...found];
      if (fits(one, line, words)) found.add(one.person);
    }
  }
  return found.size > 0 ? [...found] : suggestNearly(words, beginnings).slice(0, limit);
}

/** Those whose names the typed words begin but for a slip, which may be in the first letter. */
function suggestNearly(words: readonly string[], beginnings: Beginnings): Person[] {
  const [first = ''] = words;
  const called = [first[0], first[1]].flatMap((letter) => beginnings.get(letter ?? '') ?? []);
  return [...new Set(called.filter((one) => nearly(words, one)).map(({ person }) => person))];
}

/** @returns whether every typed word begins a word of the spelling. */
function begins(typed: readonly string[], spelling: readonly string[]): boolean {
  return typed.every((word) => spelling.some((other) => other.startsWith(word)));
}

/** @returns whether every typed word begins a word of a spelling but for one slip each. */
function nearly(typed: readonly string[], { spellings }: Called): boolean {
  return spellings.some((words) => typed.every((word) => words.some((other) => beginsButForOne(word, other))));
}

/** A letter replaced, put in, left out or swapped with the next; words of three letters and less are too short to tell. */
function beginsButForOne(typed: string, word: string): boolean {
  if (word.startsWith(typed) || typed.length < 4) return word.startsWith(typed);
  return [-1, 0, 1].some((more) => editDistance(typed, word.slice(0, typed.length + more), 1) === 1);
}
