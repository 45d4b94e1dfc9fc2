import { apposedStart, saysWhat } from '../grammar/apposed-start.ts';
import { phraseStart } from '../grammar/phrase-before.ts';
import { isAdverb, isAuxiliary, isDeterminer, isHumanPlural } from '../grammar/phrase-words.ts';
import { isMark, lastBefore, type Token } from '../grammar/tokens.ts';
import { isOfficeVerb } from './office-verbs.ts';
import type { Stretch } from './stretch.ts';

/**
 * @param by before a name and its titles.
 * @returns the passive of an office, name included: "A safety board chaired by Salma al-Rifai", "The firm was founded by Ada Plum".
 */
export function agency(tokens: readonly Token[], by: number, name: number): Stretch[] {
  if (!isOfficeVerb(tokens[by - 1])) return [];
  const verb = beforeAuxiliaries(tokens, by - 1);
  const start = phraseStart(tokens, verb);
  const several = isHumanPlural(tokens[verb - 1]);
  return isDeterminer(tokens[start]) && start < verb && !several ? [[start, name + 1]] : [];
}

/**
 * @param title where a name and its titles begin.
 * @returns the subject whose complement the name is: "The buyer is Solenne Abara", "Its chair was the founder's sister, Dagny Haugland".
 */
export function complement(tokens: readonly Token[], title: number): Stretch[] {
  const comma = title - 1;
  const be = isMark(tokens[comma], ',') ? phraseStart(tokens, comma) - 1 : comma;
  if (!/^(?:is|was|be|became)$/.test(tokens[be]?.key ?? '')) return [];
  const end = beforeAside(tokens, beforeAuxiliaries(tokens, be));
  const start = apposedStart(tokens, end);
  return saysWhat(tokens, start, end) ? [[start, end]] : [];
}

/** "The firm | was founded by": a passive's subject ends before its auxiliaries. */
function beforeAuxiliaries(tokens: readonly Token[], verb: number): number {
  let at = verb;
  while (isAuxiliary(tokens[at - 1]) || isAdverb(tokens[at - 1])) at--;
  return at;
}

/** "Its owner, | according to the charge sheet, | is the agent Ada Plum". */
function beforeAside(tokens: readonly Token[], verb: number): number {
  if (!isMark(tokens[verb - 1], ',')) return verb;
  const open = lastBefore(tokens, verb - 1, (token) => isMark(token, ','));
  return open > 0 ? open : verb;
}
