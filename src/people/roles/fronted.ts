import { wholeEnd } from '../grammar/clause-end.ts';
import { headEnd } from '../grammar/phrase-after.ts';
import { isDeterminer } from '../grammar/phrase-words.ts';
import { isMark, isWord, type Token } from '../grammar/tokens.ts';
import { TIMES } from './predicate.ts';
import type { Stretch } from './stretch.ts';

/** @param subject of the sentence. @returns what it opens with: "As mayor of Ockham, Ada Plum opened the bridge". */
export function opening(tokens: readonly Token[], subject: number): Stretch[] {
  const head = tokens[0]?.key === 'as' ? headEnd(tokens, 1) : -1;
  if (head < 0) return [];
  const end = wholeEnd(tokens, head);
  return end < subject ? [[1, end]] : [];
}

/**
 * @param name of whoever the sentence is about, or their pronoun.
 * @returns the apposition that the sentence begins with: "A former nurse, Plum was shocked", "Once a nurse, Plum ...".
 */
export function fronted(tokens: readonly Token[], name: number): Stretch[] {
  const start = TIMES.test(tokens[0]?.key ?? '') ? 1 : 0;
  // "The mayor, Plum said, was ill".
  const subject = isWord(tokens[name + 1]) && !isMark(tokens[name + 2], ',');
  const head = isDeterminer(tokens[start]) && subject ? headEnd(tokens, start) : -1;
  return head > 0 && wholeEnd(tokens, head) === name - 1 ? [[0, name - 1]] : [];
}
