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
  for (let be = from + 1; be < Math.min(tokens.length, from + REACH) && isWord(tokens[be - 1]); be++) {
    const key = tokens[be]?.key;
    if (key !== 'is' && key !== 'was' && !(key === 'be' && tokens[be - 1]?.key === 'to')) continue;
    const at = nameAfter(tokens, be);
    const name = tokens[at];
    if (name?.shape === 'name' && !name.possessive) return { kind: 'people', people: [name.person], at };
    if (key !== 'be') return undefined;
  }
  return undefined;
}

/** @returns where the name stands that a verb's complement is, its titles before it; -1 if it is none. */
function nameAfter(tokens: readonly Token[], be: number): number {
  for (let at = be + 1; at < Math.min(tokens.length, be + REACH); at++) {
    if (tokens[at]?.shape === 'name') return phraseStart(tokens, at) === be + 1 ? at : -1;
    if (!isWord(tokens[at])) return -1;
  }
  return -1;
}
