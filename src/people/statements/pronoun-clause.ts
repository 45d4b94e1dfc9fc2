import { isDeterminer, isPreposition } from '../grammar/phrase-words.ts';
import { firstFrom, firstWord, isMark, isWord, type Token } from '../grammar/tokens.ts';
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

/** "Endo offered her a ship": the pronoun stands for somebody else than whoever else the clause has (binding theory). */
export function hasObject(tokens: readonly Token[], pronoun: Pronoun): boolean {
  return pronoun === 'he' ? firstWord(tokens, 'him', 0) >= 0 : tokens.some(isHer);
}

const isHer = ({ key }: Token, at: number, tokens: readonly Token[]): boolean => key === 'her' && !owns(tokens[at + 1]);

/** "Her bags", not "saw her on the panel". */
function owns(next: Token | undefined): boolean {
  return isWord(next) && (next.is & IS.function) === 0 && !isDeterminer(next);
}
