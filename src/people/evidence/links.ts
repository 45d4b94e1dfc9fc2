import { isShortOf } from '../names/bears-name.ts';
import { PERSON, type Spelling } from './spelling.ts';

const OF_PERSON = { last: 'surname of person', first: 'first of person', inner: 'inside of person' };
const OF_THING = { last: 'surname of thing', first: 'first of thing', inner: 'inside of thing' };
const FATHER_FOLLOWS = new Set(['bin', 'ibn', 'bint']);

/**
 * @param lone the words that stand alone somewhere.
 * @returns for each of them, what it is a part of among an article's names of several words: evidence's names as in
 *   `data/weights.tsv`.
 */
export function linksOf(full: readonly Spelling[], lone: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const links = new Map<string, string[]>();
  for (const word of lone) links.set(word, []);
  for (const { key, probability } of full) {
    const words = key.split(' ');
    const part = probability >= PERSON ? OF_PERSON : OF_THING;
    if (!FATHER_FOLLOWS.has(words.at(-2) ?? '')) link(links, words.at(-1), part.last);
    link(links, words[0], isFamilyFirst(words) ? part.last : part.first);
    for (let i = 1; i < words.length - 1; i++) link(links, words[i], part.inner);
  }
  linkShort(links, full);
  return links;
}

/** "Leo", where one person alone has a name that begins so. */
function linkShort(links: ReadonlyMap<string, string[]>, full: readonly Spelling[]): void {
  const bearers = new Map<string, Set<string>>();
  for (const { key, probability } of full) {
    if (probability < PERSON) continue;
    const [given = ''] = key.split(' ', 1);
    for (let end = 2; end <= given.length - 2; end++) {
      const short = given.slice(0, end);
      if (links.has(short) && isShortOf(short, given)) bearers.set(short, (bearers.get(short) ?? new Set()).add(given));
    }
  }
  for (const [short, names] of bearers) if (names.size === 1) link(links, short, 'short of person');
}

function link(links: ReadonlyMap<string, string[]>, word: string | undefined, name: string): void {
  const known = links.get(word ?? '');
  if (known && !known.includes(name)) known.push(name);
}

/** "Baek Soo-jin", "Tsai Ing-wen": romanised given names of two syllables stand last, tied by a hyphen. */
function isFamilyFirst(words: readonly string[]): boolean {
  const [family = '', given = ''] = words;
  if (words.length !== 2 || !given.includes('-')) return false;
  return /^\p{L}{2,5}-\p{L}{2,5}$/u.test(given) && !/[-.]/.test(family);
}
