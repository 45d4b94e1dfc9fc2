import { isNational } from './national.ts';
import { isHuman, LINKS } from './phrase-words.ts';
import type { Token } from './tokens.ts';

/** @returns whether the phrase in `[start, end)` says what a person is: "minister", "keeper of early collections". */
export function isHumanPhrase(tokens: readonly Token[], start: number, end: number): boolean {
  if (start >= end) return false;
  if ((isHuman(tokens[end - 1]) || isNational(tokens, end - 1)) && !tokens[end - 1]?.possessive) return true;
  return tokens
    .slice(start, end - 1)
    .some((token, i) => isHuman(token) && !token.possessive && LINKS.has(tokens[start + i + 1]?.key ?? ''));
}
