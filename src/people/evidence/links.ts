import { lastWord } from '../candidates/candidate.ts';
import { addOnce } from '../multimap.ts';
import { isShortOf } from '../names/bears-name.ts';
import { hasKind, KIND } from '../words/kinds.ts';
import { IS, is } from '../words/lexicon.ts';
import { THING } from './note.ts';
import { PERSON, type Spelling } from './weights.ts';

const FATHER_FOLLOWS = /^(?:bin|ibn|bint)$/;

/**
 * @param lone the words that stand alone somewhere.
 * @returns for those of them that a person of a full name may be called by, as what, as evidence in `data/weights.tsv`.
 */
export function linksOf(full: readonly Spelling[], lone: ReadonlySet<string>): ReadonlyMap<string, string[]> {
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
    if (!FATHER_FOLLOWS.test(others.at(-1) ?? given)) link(surname, SHARED_SURNAME);
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

export const SHARED_SURNAME = 'surname of person';

/** "Calder Voss, the maker of": whoever shares its surname, a firm stays one. */
const FIRM = 'apposed to a firm role';

/**
 * @returns the last word of a name of two words that is not taken for a person's yet, if it may be a surname that somebody
 *   else bears too: "Ninian Plum". What ends in a word for things or of everyday ("Warner Center") has none.
 */
export function surnameToShare({ occurrences, evidence, probability }: Spelling): string | undefined {
  if (probability >= PERSON || !evidence.names.includes('words 2') || evidence.names.includes(FIRM)) return undefined;
  const last = occurrences[0] && lastWord(occurrences[0]);
  const family = !hasKind(last, THING | KIND.club) && !is(last, IS.word | IS.country | IS.organisation);
  return family ? last?.key : undefined;
}
