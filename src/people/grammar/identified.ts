import { phraseStart } from './phrase-before.ts';
import type { Subject } from './subject.ts';
import { isWord, type Token } from './tokens.ts';

/** How many words may stand before the verb: "the first of them to notice". */
const REACH = 8;

/**
 * "He was Theo Marsh, a cook", "Her mother happens to be Dr. Ada Plum", "Among them was Plum": an inverted or identifying
 * clause (Huddleston and Pullum, "specifying be") tells at once who its first phrase stands for.
 *
 * @param from where the clause begins.
 */
export function identified(tokens: readonly Token[], from: number): Subject | undefined {
  const be = tokens.findIndex(({ key }, at) => at > from && at < from + REACH && isBe(key, tokens[at - 1]));
  const at = tokens.findIndex((token, i) => i > be && i < be + REACH && !isWord(token));
  const name = tokens[at];
  const whole = be > 0 && tokens.slice(from, be).every(isWord) && phraseStart(tokens, at) === be + 1;
  if (!whole || name?.shape !== 'name' || name.possessive) return undefined;
  return { kind: 'people', people: [name.person], at };
}

/** "Was", "happens | to | be". */
function isBe(key: string, before: Token | undefined): boolean {
  return key === 'is' || key === 'was' || (key === 'be' && before?.key === 'to');
}
