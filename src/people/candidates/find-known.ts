import { IS, lookUp } from '../words/lexicon.ts';
import { type Candidate, keyOf, type WordedSentence } from './candidate.ts';

/** The longest name looked for in a headline, in words and marks. */
const LONGEST = 5;

/** @returns the names in headlines that are known from elsewhere, and their last words. @param known keys of names. */
export function findKnown(headlines: readonly WordedSentence[], known: ReadonlySet<string>): Candidate[] {
  const names = new Set(known);
  for (const key of known) {
    const surname = key.slice(key.lastIndexOf(' ') + 1);
    if ((lookUp(surname) & IS.word) === 0) names.add(surname);
  }
  const beginnings = new Set([...names].map((key) => key.split(' ', 1)[0] ?? ''));
  return headlines.flatMap((headline) => knownIn(headline, names, beginnings));
}

function knownIn(
  { words, sentence }: WordedSentence,
  names: ReadonlySet<string>,
  beginnings: ReadonlySet<string>,
): Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from < words.length; from++) {
    const first = words[from];
    if (first?.shape === 'mark' || !beginnings.has(first?.key ?? '')) continue;
    for (let to = Math.min(from + LONGEST, words.length); to > from; to--) {
      const key = keyOf(words, from, to);
      if (words[to - 1]?.shape === 'mark' || !names.has(key)) continue;
      found.push({ words, from, to, titleFrom: from, sentence, key });
      from = to - 1;
      break;
    }
  }
  return found;
}
