import { isShortOf } from '../names/bears-name.ts';
import { PERSON, type Spelling } from './spelling.ts';
import { SHARED_SURNAME } from './surname-to-share.ts';

const FATHER_FOLLOWS = /^(?:bin|ibn|bint)$/;

/**
 * @param lone the words that stand alone somewhere.
 * @returns for those of them that a person of a full name may be called by, as what, as evidence in `data/weights.tsv`.
 */
export function linksOf(full: readonly Spelling[], lone: ReadonlySet<string>): ReadonlyMap<string, string[]> {
  const links = new Map<string, string[]>();
  const link = (word: string | undefined, as: string) => {
    const known = links.get(word ?? '') ?? [];
    if (word !== undefined && lone.has(word) && !known.includes(as)) links.set(word, [...known, as]);
  };
  /** Short form -> the given names it may stand for. */
  const short = new Map<string, Set<string>>();
  for (const { key, probability } of full) {
    if (probability < PERSON) continue;
    const words = key.split(' ');
    const [given = '', ...others] = words;
    const surname = others.pop();
    if (!FATHER_FOLLOWS.test(others.at(-1) ?? given)) link(surname, SHARED_SURNAME);
    link(given, isFamilyFirst(words) ? SHARED_SURNAME : 'first of person');
    for (const inner of others) link(inner, 'inside of person');
    for (let end = 2; end <= given.length - 2; end++) {
      const beginning = given.slice(0, end);
      if (!lone.has(beginning) || !isShortOf(beginning, given)) continue;
      short.set(beginning, (short.get(beginning) ?? new Set()).add(given));
    }
  }
  // "Leo", where one person alone has a name that begins so.
  for (const [name, { size }] of short) if (size === 1) link(name, 'short of person');
  return links;
}

/** "Baek Soo-jin", "Tsai Ing-wen": romanised given names of two syllables stand last, tied by a hyphen. */
function isFamilyFirst([family = '', given = '', ...others]: readonly string[]): boolean {
  if (others.length > 0 || !given.includes('-')) return false;
  return /^\p{L}{2,5}-\p{L}{2,5}$/u.test(given) && !/[-.]/.test(family);
}
