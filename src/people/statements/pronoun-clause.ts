import { isPreposition } from '../grammar/phrase-words.ts';
import { firstFrom, isMark, isWord, type Token } from '../grammar/tokens.ts';

/** "Plum left, she told the court, at nine": what the pronoun's clause reports stands around it, since no colon parted them. */
export function isAside(tokens: readonly Token[], pronoun: number): boolean {
  if (!isMark(tokens[pronoun - 1], ',') || firstFrom(tokens, 0, isColon, pronoun) >= 0) return false;
  const end = firstFrom(tokens, pronoun + 1, isNoWord);
  return end < 0 || firstFrom(tokens, pronoun, opensContent, end) < 0;
}

function isColon(token: Token): boolean {
  return isMark(token, ':;');
}

const isNoWord = (token: Token): boolean => !isWord(token);

const opensContent = ({ key }: Token): boolean => key === 'that' || key === 'whether' || key === 'if';

/** "Asked by Plum, she left", "In a letter to Plum, she said": what stands before the pronoun opens its own clause. */
export function opensWith(tokens: readonly Token[], pronoun: number): boolean {
  const key = tokens[0]?.key ?? '';
  return /(?:ed|ing)$/.test(key) || (isPreposition(tokens[0]) && tokens[pronoun - 2]?.shape === 'name');
}
