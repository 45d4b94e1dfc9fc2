import { IS, is } from '../words/lexicon.ts';
import { hasPart, PART } from '../words/parts.ts';
import type { Word } from '../words/words.ts';
import { isBreak } from './apposition-evidence.ts';

/** "The interim manager, Ada Plum,": a definite phrase in lower case ends at `last`. */
export function isDefinite(words: readonly Word[], last: number): boolean {
  let first = last;
  while (words[first]?.shape === 'lower' && first > last - 4 && !DEFINITE.test(words[first]?.key ?? '')) first--;
  return DEFINITE.test(words[first]?.key ?? '') || words[first]?.possessive === true;
}

const DEFINITE = /^(?:the|its|his|her|their|our|my)$/;

/** "A best actor Oscar": of several, before what is called after them. */
export function isIndefinite(words: readonly Word[], last: number): boolean {
  let first = last;
  while (words[first]?.shape === 'lower' && first > last - 3 && !/^an?$/.test(words[first]?.key ?? '')) first--;
  return /^an?$/.test(words[first]?.key ?? '');
}

/** No noun follows that the article would belong to: "the Anna Petrovna, in February", not "the Trump campaign". */
export function standsAlone(words: readonly Word[], to: number): boolean {
  const next = words[to];
  return isBreak(next) || (next?.shape === 'lower' && (is(next, IS.function) || next.key.endsWith('ed')));
}

/** "The Anna Petrovna sank", "the Anna Petrovna leads a group": a verb that is no noun. */
export function hasVerb(words: readonly Word[], to: number): boolean {
  const [next, object] = [words[to], words[to + 1]];
  if (next?.shape !== 'lower') return false;
  const present = next.key.endsWith('s') && (object?.shape === 'number' || /^(?:an?|the|its)$/.test(object?.key ?? ''));
  return present || hasPart(next, PART.past) || /^(?:is|was|has|had|will|would)$/.test(next.key);
}
