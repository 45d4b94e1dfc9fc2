import { LINKS } from './phrase-words.ts';
import { isCapital, isMark, type Token } from './tokens.ts';

/** @returns whether a token is a mark inside a word or abbreviation ("then-U.S.", "Sgt."), which ends no phrase. */
export function inner(tokens: readonly Token[], at: number): boolean {
  if (isMark(tokens[at], '&')) return true;
  if (isMark(tokens[at], "'’")) return tokens[at]?.glued === true && tokens[at - 1]?.key.endsWith('s') === true;
  if (isMark(tokens[at], '-/')) return tokens[at]?.glued === true && tokens[at + 1]?.glued === true;
  return isMark(tokens[at], '.') && tokens[at]?.glued === true && isCapital(tokens[at - 1]);
}

/** "Dunvale Securities' economist". */
export function isPluralOwner(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at + 1];
  return isMark(mark, "'’") && mark?.glued === true && tokens[at]?.key.endsWith('s') === true;
}

/** @returns whether only marks and links stand between a token and the phrase found so far. */
export function joined(tokens: readonly Token[], at: number, sure: number): boolean {
  return tokens.slice(at + 1, sure).every(({ shape, key }) => shape === 'mark' || LINKS.has(key));
}
