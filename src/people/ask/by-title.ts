import type { Person } from '../person.ts';
import { isHumanNoun } from '../words/human-nouns.ts';
import { IS, lookUp } from '../words/lexicon.ts';
import { beginningsOf, whoMayBe } from './beginnings.ts';
import { type Called, spellingsOf } from './called.ts';
import { EMPTY, PAST, type Title } from './title.ts';
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
  const mayBear = nation.has(head) ? spellingsOf(people) : whoMayBe([head], beginningsOf(people));
  const bearers = mayBear.flatMap((called) => {
    const titles = called.titles().filter((title) => fits(title, asked, head));
    return titles.length ? [{ called, past: titles.every(({ past }) => past) }] : [];
  });
  const now = bearers.filter(({ past }) => past === words.some((word) => PAST.test(word)));
  return (now.length ? now : bearers).map(({ called }) => called);
}

function fits(title: Title, asked: readonly string[], head: string): boolean {
  return (
    title.own.some((word) => alike(word, head)) && asked.every((word) => title.all.some((other) => alike(word, other)))
  );
}

/** @returns whether two words are the same, or a country and its people: "Russia", "Russian". */
function alike(a: string, b: string): boolean {
  if (a === b || (a[0] === b[0] && a.replace(/or$/, 'er') === b.replace(/or$/, 'er'))) return true;
  const [one, other] = [nation.get(a), nation.get(b)];
  if (one || other) return one === other;
  if (a[0] !== b[0]) return false;
  const stem = Math.min(a.length, b.length) - 2;
  const land = IS.country | IS.demonym;
  return stem >= 3 && a.slice(0, stem) === b.slice(0, stem) && (lookUp(a) & land) !== 0 && (lookUp(b) & land) !== 0;
}
