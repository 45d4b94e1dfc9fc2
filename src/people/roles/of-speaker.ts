import { clauseEnd } from '../grammar/clause-end.ts';
import { headEnd } from '../grammar/phrase-after.ts';
import { isMark, type Token } from '../grammar/tokens.ts';
import type { Stretch } from './stretch.ts';

/** How old somebody was tells nothing of what they are; nor does what anybody is of something: "a fan". */
const PASSING = /^(?:boy|girl|child|kid|baby|teenager|man|woman|person|adult|fool|fan|believer|one|lot)$/;

/**
 * What somebody says that they are: "I'm a nurse", "I was the mayor then", "As a nurse, I wept".
 *
 * @param tokens of what they say.
 */
export function ofFirstPerson(tokens: readonly Token[]): Stretch[] {
  return tokens.flatMap(({ key }, at) => {
    const start = /^i(?:'m|'ve)?$/.test(key) ? complement(tokens, at) : -1;
    const as = start < 0 && key === 'i' && isMark(tokens[at - 1], ',') && tokens[0]?.key === 'as' ? 1 : -1;
    const from = Math.max(start, as);
    const head = /^(?:an?|the|his|her|their|its)$/.test(tokens[from]?.key ?? '') ? headEnd(tokens, from) : -1;
    if (head < 0 || PASSING.test(tokens[head - 1]?.key ?? '') || (as > 0 && clauseEnd(tokens, head) !== at - 1))
      return [];
    return [[from, clauseEnd(tokens, head)] as const];
  });
}

/** @returns where what "I" am begins: "I am | a nurse", "I've been | a nurse"; -1 if nothing does. */
function complement(tokens: readonly Token[], i: number): number {
  let at = i + 1;
  if (/^(?:have|had)$/.test(tokens[at]?.key ?? '')) at++;
  if (tokens[i]?.key === "i'm") return at;
  return /^(?:am|was|been)$/.test(tokens[at]?.key ?? '') ? at + 1 : -1;
}
