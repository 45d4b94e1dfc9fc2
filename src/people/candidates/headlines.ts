import type { BlockKind } from '../../article/article.ts';
import { IS, is } from '../words/lexicon.ts';
import type { Word } from '../words/words.ts';
import { type Candidate, keyOf, lastWord, toCandidate, type WordedSentence } from './candidate.ts';

/** Shorter lines cannot be told from a list of names. */
const SHORTEST = 3;

/** @returns whether the sentence is set like a headline, so that its capitals tell nothing: "A Jar of River Water". */
export function isHeadline(words: readonly Word[], kind: BlockKind | undefined): boolean {
  if (words.some(isSmall)) return false;
  const spelt = words.filter(({ shape }) => shape !== 'mark' && shape !== 'number');
  if (isShouted(spelt)) return true;
  if (kind !== 'heading' && (spelt.length < SHORTEST || words.at(-1)?.text === '.' || isList(words))) return false;
  return spelt.slice(1).some((word) => word.shape !== 'lower' && isOrdinary(word));
}

/** In lower case, and no function word. */
const isSmall = ({ shape, key, is }: Word): boolean => shape === 'lower' && !(is & IS.function) && key !== 'a';

/** "67 Ada Plum, Theo Marsh, Tiger Violet, Ken Green": of names rather than a headline. */
function isList(words: readonly Word[]): boolean {
  return words.filter(({ text }) => text === ',').length > 2;
}

/** All in capitals, and more than a name. */
function isShouted(spelt: readonly Word[]): boolean {
  return spelt.length >= SHORTEST && spelt.every(({ shape }) => shape === 'upper' || shape === 'initial');
}

function isOrdinary(word: Word): boolean {
  return is(word, IS.word) && !is(word, IS.given | IS.family | IS.place | IS.country | IS.demonym);
}

/** The longest name looked for in a headline, in words and marks. */
const LONGEST = 5;

/** @returns the names in headlines that are known from elsewhere, and their last words. */
export function findKnown(headlines: readonly WordedSentence[], elsewhere: readonly Candidate[]): Candidate[] {
  const names = new Set<string>();
  const beginnings = new Set<string>();
  for (const candidate of elsewhere) {
    names.add(candidate.key);
    beginnings.add(candidate.words[candidate.from]?.key ?? '');
    const surname = lastWord(candidate);
    if (!surname || is(surname, IS.word)) continue;
    names.add(surname.key);
    beginnings.add(surname.key);
  }
  return headlines.flatMap((headline) => knownIn(headline, names, beginnings));
}

function knownIn(headline: WordedSentence, names: ReadonlySet<string>, beginnings: ReadonlySet<string>): Candidate[] {
  const { words } = headline;
  const found: Candidate[] = [];
  for (let from = 0; from < words.length; from++) {
    const first = words[from];
    if (first?.shape === 'mark' || !beginnings.has(first?.key ?? '')) continue;
    for (let to = Math.min(from + LONGEST, words.length); to > from; to--) {
      const key = keyOf(words, from, to);
      if (words[to - 1]?.shape === 'mark' || !names.has(key)) continue;
      found.push(toCandidate(headline, from, to));
      from = to - 1;
      break;
    }
  }
  return found;
}
