import { phraseStart } from '../grammar/phrase-before.ts';
import { DETERMINERS, isHumanPlural } from '../grammar/phrase-words.ts';
import { isCapital, isMark, type Token } from '../grammar/tokens.ts';
import { beforeAuxiliaries } from './complement.ts';
import { isOfficeVerb } from './office-verbs.ts';
import type { Stretch } from './stretch.ts';

/** "A safety board chaired by Salma al-Rifai". */
export function agency(tokens: readonly Token[], by: number, name: number): Stretch[] {
  // "Was founded in 1926 by".
  const done = tokens[by - 1]?.shape === 'number' && tokens[by - 2]?.key === 'in' ? by - 3 : by - 1;
  if (!isOfficeVerb(tokens[done])) return [];
  const verb = beforeAuxiliaries(tokens, done);
  const comma = isMark(tokens[verb - 1], ',') ? verb - 1 : verb;
  const start = phraseStart(tokens, comma);
  const several = comma > 0 && isHumanPlural(tokens[comma - 1] as Token);
  const known = DETERMINERS.has(tokens[start]?.key ?? '') || (start === 0 && isCapital(tokens[0]));
  return known && start < comma && !several ? [[start, name + 1]] : [];
}
