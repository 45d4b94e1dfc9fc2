import { isPreposition } from '../grammar/phrase-words.ts';
import { firstFrom, isMark, isWord, type Token } from '../grammar/tokens.ts';
import type { Pronoun } from '../words/gender.ts';
import { IS } from '../words/lexicon.ts';

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

/** @returns where another than the subject of its clause is spoken of: "Plum asked her", not "her bags"; -1 if nobody is. */
export function objectIn(tokens: readonly Token[], pronoun: Pronoun, to = tokens.length): number {
  return firstFrom(tokens, 0, pronoun === 'he' ? isHim : isHer, to);
}

function isHim({ key }: Token): boolean {
  return key === 'him';
}

/** Not "her bags". */
function isHer({ key }: Token, at: number, tokens: readonly Token[]): boolean {
  const next = tokens[at + 1];
  return key === 'her' && !(isWord(next) && (next.is & IS.function) === 0);
}
