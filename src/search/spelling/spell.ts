import { analyse, tokenise } from '../analyse.ts';
import { MOST_TERMS } from '../question/query.ts';
import type { Correction } from '../ranking.ts';
import { figureAlone } from './figures.ts';
import { writeOut } from './slang.ts';
import { correct, mayBeSlip, mayBeSlipToo, type Vocabulary } from './spelling.ts';

/** So many words of a question may be slips; each costs a look through the vocabulary and the frequent words. */
const MOST_LOOKS = 8;

/**
 * Writes slang out and puts right the words that neither the sources nor the dictionary know; in a question that has
 * such words or slang, also words that exist, but not in the sources, and less likely than a near one. What was taken for
 * a word of the dictionary alone ("mcuh" for "much") only helps to understand the question, and need not be told.
 */
export function spell(question: string, vocabulary: Vocabulary): { text: string; corrected: readonly Correction[] } {
  const corrected: Correction[] = [];
  const looked = new Set<string>();
  let text = writeOut(question, vocabulary);
  const asTyped = (word: string) => corrected.find(({ to }) => to === word)?.from ?? word;
  const put = (isSlip: typeof mayBeSlip) => {
    const words = tokenise(text).filter((word) => analyse(word) !== null);
    for (const from of [...new Set(words)].slice(0, MOST_TERMS)) {
      if (looked.size === MOST_LOOKS || looked.has(from) || !isSlip(from, vocabulary)) continue;
      looked.add(from);
      const to = correct(from, vocabulary);
      if (to === null) continue;
      corrected.push({ from: asTyped(from), to });
      text = text.replace(new RegExp(`(?<!\\p{L})${from}(?!\\p{L})`, 'gu'), to);
    }
  };
  put(mayBeSlip);
  if (text === question) return { text, corrected };
  text = figureAlone(text, vocabulary.hasPair);
  put(mayBeSlipToo);
  return { text, corrected };
}
