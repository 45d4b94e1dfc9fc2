import type { Steps } from '../../in-steps.ts';
import { addTo } from '../multimap.ts';
import { editDistance } from '../names/edit-distance.ts';
import { romanise } from '../names/transliteration.ts';
import type { Person } from '../person.ts';
import { type Called, spellingsOf } from './called.ts';
import { once } from './once.ts';

/** A word of names. */
interface NameWord {
  readonly word: string;
  /** One bit for each letter it holds: words that differ in many letters need not be compared. */
  readonly letters: number;
  readonly bearers: readonly Called[];
}

interface NameWords {
  readonly all: readonly NameWord[];
  readonly bySound: ReadonlyMap<string, readonly NameWord[]>;
}

/** The different words of all spellings in a list of people. */
export const nameWordsOf = once(function* (people: readonly Person[]): Steps<NameWords> {
  const byWord = new Map<string, NameWord & { readonly bearers: Called[] }>();
  for (const called of yield* spellingsOf.steps(people)) {
    for (const word of new Set(called.spellings.flat())) {
      const known = byWord.get(word);
      if (known) known.bearers.push(called);
      else byWord.set(word, { word, letters: lettersOf(word), bearers: [called] });
    }
    yield;
  }
  const bySound = new Map<string, NameWord[]>();
  for (const one of byWord.values()) {
    addTo(bySound, romanise(one.word), one);
    yield;
  }
  return { all: [...byWord.values()], bySound };
});

/** @returns how many slips a word of this length may hold. */
function allowed(word: string): number {
  return word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
}

/** @returns the words of names that a word may have been meant for -> slips in it, a sound-alike counting half. */
function nearWords({ all, bySound }: NameWords, word: string): Map<NameWord, number> {
  const near = new Map<NameWord, number>();
  const most = allowed(word);
  const letters = lettersOf(word);
  for (const one of all) {
    if (countBits(letters ^ one.letters) > 2 * most) continue;
    const slips = one.word === word ? 0 : editDistance(word, one.word, most);
    if (slips <= most) near.set(one, slips);
  }
  const alike = word.length > 3 ? (bySound.get(romanise(word)) ?? []) : [];
  for (const one of alike) if (one.word !== word) near.set(one, 0.5);
  return near;
}

/** A slip changes two of the bits at most: that of the letter it takes away, and that of the letter it puts in. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/** A word of names -> slips that were made if it was meant. */
type Slips = ReadonlyMap<string, number>;

/** @returns those whose name what was asked misses by the fewest slips; empty when nobody is near. */
export function misspelt(asked: readonly string[], people: readonly Person[]): Called[] {
  const near = asked.map((word) => nearWords(nameWordsOf(people), word));
  const mayBe = new Set([...(near[0]?.keys() ?? [])].flatMap(({ bearers }) => bearers));
  if (mayBe.size === 0) return [];
  const slips = near.map((words): Slips => new Map([...words].map(([{ word }, count]) => [word, count])));
  let least = Number.POSITIVE_INFINITY;
  let nearest: Called[] = [];
  for (const called of spellingsOf(people)) {
    if (!mayBe.has(called)) continue;
    const far = Math.min(...called.spellings.map((spelling) => slipsIn(spelling, slips)));
    if (far > least || far === Number.POSITIVE_INFINITY) continue;
    if (far < least) nearest = [];
    least = far;
    nearest.push(called);
  }
  return nearest;
}

/**
 * How far what was asked is from a spelling: every word asked must be a word of it but for slips.
 *
 * @param asked for each word asked for.
 * @returns slips in all; Infinity when a word fits nowhere.
 */
function slipsIn(spelling: readonly string[], asked: readonly Slips[]): number {
  let sum = 0;
  for (const slips of asked) sum += Math.min(...spelling.map((word) => slips.get(word) ?? Number.POSITIVE_INFINITY));
  return sum;
}
