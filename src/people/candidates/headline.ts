import type { BlockKind } from '../../article/article.ts';
import { IS, lookUp } from '../words/lexicon.ts';
import type { Word } from '../words/words.ts';

/** Shorter lines cannot be told from a list of names. */
const SHORTEST = 3;

/** @returns whether the sentence is set like a headline, so that its capitals tell nothing: "A Jar of River Water". */
export function isHeadline(words: readonly Word[], kind: BlockKind | undefined): boolean {
  const spelt = words.filter(({ shape }) => shape !== 'mark' && shape !== 'number');
  if (isShouted(spelt)) return true;
  if (kind !== 'heading' && (spelt.length < SHORTEST || words.at(-1)?.text === '.')) return false;
  const small = spelt.filter(({ shape, key }) => shape === 'lower' && !isFunction(key) && key !== 'a');
  return small.length === 0 && spelt.slice(1).some(({ shape, key }) => shape !== 'lower' && isOrdinary(key));
}

/** All in capitals, and more than a name. */
function isShouted(spelt: readonly Word[]): boolean {
  return spelt.length >= SHORTEST && spelt.every(({ shape }) => shape === 'upper' || shape === 'initial');
}

function isFunction(key: string): boolean {
  return (lookUp(key) & IS.function) !== 0;
}

function isOrdinary(key: string): boolean {
  const is = lookUp(key);
  return (is & IS.word) !== 0 && (is & (IS.given | IS.family | IS.place | IS.country | IS.demonym)) === 0;
}
