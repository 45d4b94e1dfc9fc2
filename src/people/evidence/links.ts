import { addOnce } from '../multimap.ts';
import { isShortOf } from '../names/bears-name.ts';
import { PERSON, type Spelling } from './weights.ts';

const FATHER_FOLLOWS = /^(?:bin|ibn|bint)$/;

/**
 * @param lone the words that stand alone somewhere.
 * @returns for those of them that a person of a full name may be called by, as what, as evidence in `data/weights.tsv`.
 */
export function linksOf(full: readonly Spelling[], lone: ReadonlyMap<string, unknown>): ReadonlyMap<string, string[]> {
  const links = new Map<string, string[]>();
  const link = (word: string, as: string) => {
    if (lone.has(word)) addOnce(links, word, as);
  };
  /** Short form -> the given names it may stand for. */
  const short = new Map<string, Set<string>>();
  for (const { key, probability } of full) {
    if (probability < PERSON) continue;
    const [given = '', ...others] = key.split(' ');
    const surname = others.pop() ?? '';
    if (!FATHER_FOLLOWS.test(others.at(-1) ?? given)) link(surname, 'surname of person');
    link(given, 'first of person');
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
