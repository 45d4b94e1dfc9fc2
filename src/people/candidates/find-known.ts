import { IS, is } from '../words/lexicon.ts';
import { type Candidate, keyOf, lastWord, toCandidate, type WordedSentence } from './candidate.ts';

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
