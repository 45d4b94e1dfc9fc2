import type { Person } from '../person.ts';
import { isHumanNoun } from '../words/human-nouns.ts';
import { IS, lookUp } from '../words/lexicon.ts';
import { beginningsOf, type Called, spellingsOf, whoMayBe } from './called.ts';
import { EMPTY, PAST } from './title.ts';
import { wordsOf } from './words-of.ts';

/** Countries and what their people are called, where the one is not the beginning of the other. */
const NATIONS =
  'france french|britain british uk english england|usa us american america|netherlands dutch|poland polish pole|spain spanish|' +
  'sweden swedish|denmark danish|ireland irish|wales welsh|switzerland swiss|greece greek|turkey turkish turkiye|china chinese|' +
  'finland finnish|portugal portuguese|philippines filipino|germany german|norway norwegian|cyprus cypriot|kremlin russia russian';
const nation = new Map(
  NATIONS.split('|').flatMap((line) => line.split(' ').map((word) => [word, line.split(' ', 1)[0] ?? ''] as const)),
);

/**
 * Finds people by a title: "the French president", "crown prince", "president of France".
 *
 * @returns those who bear it now, or if there are none (or if asked for) those who bore it, in the order of the list.
 */
export function byTitle(name: string, people: readonly Person[]): Called[] {
  const words = wordsOf(name);
  const asked = words.filter((word) => !EMPTY.has(word) && !PAST.test(word));
  const head = words
    .slice(0, words.includes('of') ? words.indexOf('of') : undefined)
    .findLast((word) => !EMPTY.has(word));
  if (!head || !isHumanNoun(head)) return [];
  // Words that are alike begin with the same two letters, but for nations.
  const telling = asked.filter((word) => !nation.has(word));
  const mayBear = telling.length ? whoMayBe(telling, beginningsOf(people)) : spellingsOf(people);
  const [likeHead, likeAsked] = [likeTo(head), asked.map(likeTo)];
  const bearers = mayBear.flatMap((called) => {
    const titles = called
      .titles()
      .filter(({ own, all }) => own.some(likeHead) && likeAsked.every((like) => all.some(like)));
    return titles.length ? [{ called, past: titles.every(({ past }) => past) }] : [];
  });
  const now = bearers.filter(({ past }) => past === words.some((word) => PAST.test(word)));
  return (now.length ? now : bearers).map(({ called }) => called);
}

const isLand = (word: string) => (lookUp(word) & (IS.country | IS.demonym)) !== 0;

/** @returns what tells whether another word is the same, or one is a country and one its people: "Russia", "Russian". */
function likeTo(word: string): (other: string) => boolean {
  const land = nation.get(word);
  if (land) return (other) => nation.get(other) === land;
  const withEr = word.replace(/or$/, 'er');
  return (other) => {
    if (other === word) return true;
    if (other[0] !== word[0] || nation.has(other)) return false;
    if (other.length === word.length && other.replace(/or$/, 'er') === withEr) return true;
    const stem = Math.min(word.length, other.length) - 2;
    return stem >= 3 && word.slice(0, stem) === other.slice(0, stem) && isLand(word) && isLand(other);
  };
}
