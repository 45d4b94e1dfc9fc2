import type { Subject } from './subject.ts';
import { isMark, isWord, type Token } from './tokens.ts';

/** @returns the pronoun that a sentence begins with at `at`, or whom it is said at once to stand for. */
export function pronounSubject(tokens: readonly Token[], at: number): Subject | undefined {
  const first = tokens[at]?.key;
  if (first !== 'he' && first !== 'she') return pronounAfter(tokens, at);
  return unveiled(tokens, at) ?? { kind: 'pronoun', pronoun: first, at };
}

/** "He was Theo Marsh, a cook": whom the pronoun stands for is told at once. */
function unveiled(tokens: readonly Token[], pronoun: number): Subject | undefined {
  const name = tokens[pronoun + 2];
  if (!/^(?:is|was)$/.test(tokens[pronoun + 1]?.key ?? '') || name?.shape !== 'name' || name.possessive)
    return undefined;
  return { kind: 'people', people: [name.person], at: pronoun + 2 };
}

/** "A banker by profession, he called": what the pronoun's sentence begins with is apposed to it. */
function pronounAfter(tokens: readonly Token[], from: number): Subject | undefined {
  if (!/^an?$/.test(tokens[from]?.key ?? '')) return undefined;
  const comma = tokens.findIndex((token, at) => at > from && !isWord(token));
  const pronoun = tokens[comma + 1]?.key;
  if (!isMark(tokens[comma], ',') || (pronoun !== 'he' && pronoun !== 'she')) return undefined;
  return { kind: 'pronoun', pronoun, at: comma + 1 };
}
