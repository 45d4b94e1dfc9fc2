import type { Subject } from './subject.ts';
import { isMark, isWord, type Token } from './tokens.ts';

/** @returns the pronoun that a sentence begins with at `at`. */
export function pronounSubject(tokens: readonly Token[], at: number): Subject | undefined {
  const first = tokens[at]?.key;
  if (first !== 'he' && first !== 'she') return pronounAfter(tokens, at);
  return { kind: 'pronoun', pronoun: first, at };
}

/** "A banker by profession, he called": what the pronoun's sentence begins with is apposed to it. */
function pronounAfter(tokens: readonly Token[], from: number): Subject | undefined {
  if (!/^an?$/.test(tokens[from]?.key ?? '')) return undefined;
  const comma = tokens.findIndex((token, at) => at > from && !isWord(token));
  const pronoun = tokens[comma + 1]?.key;
  if (!isMark(tokens[comma], ',') || (pronoun !== 'he' && pronoun !== 'she')) return undefined;
  return { kind: 'pronoun', pronoun, at: comma + 1 };
}
