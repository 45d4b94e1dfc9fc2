import { IS } from '../words/lexicon.ts';
import { isCapital, isWord, type Token } from './tokens.ts';

/** @returns whether a token tells where somebody is from: "a Dane", "the jailed Briton"; "the Dutch" are many. */
export function isNational(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!isCapital(token) || !isWord(token) || (token.is & IS.demonym) === 0 || /(?:sh|ch|ese|[^s]s)$/.test(token.key))
    return false;
  // "A bearded, elderly Tajik"
  for (let first = at - 1; first > at - 4; first--) {
    if (/^(?:an?|the)$/.test(tokens[first]?.key ?? '')) return true;
    if (tokens[first]?.shape !== 'lower' && first < at - 1) return false;
  }
  return false;
}
