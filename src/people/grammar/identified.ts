import { phraseStart } from './phrase-before.ts';
import type { Subject } from './subject.ts';
import { isWord, type Token } from './tokens.ts';

/** How many words may stand before the verb: "the first of them to notice". */
const REACH = 8;

/**
 * "He was Theo Marsh, a cook", "Her mother happens to be Dr. Ada Plum", "Among them was Plum": an inverted or identifying
 * clause (Huddleston and Pullum, "specifying be") tells at once who its first phrase stands for.
 */
export function identified(tokens: readonly Token[], from: number): Subject | undefined {
  let be = from + 1;
  while (be < from + REACH - 1 && isWord(tokens[be - 1]) && !isBe(tokens[be]?.key, tokens[be - 1])) be++;
  let at = be + 1;
  while (at < be + REACH - 1 && isWord(tokens[at])) at++;
  const name = tokens[at];
  if (name?.shape !== 'name' || name.possessive || !isBe(tokens[be]?.key, tokens[be - 1])) return undefined;
  if (!isWord(tokens[be - 1]) || phraseStart(tokens, at) !== be + 1) return undefined;
  return { kind: 'people', people: [name.person], at };
}

/** "Was", "happens | to | be". */
function isBe(key: string | undefined, before: Token | undefined): boolean {
  return key === 'is' || key === 'was' || (key === 'be' && before?.key === 'to');
}
