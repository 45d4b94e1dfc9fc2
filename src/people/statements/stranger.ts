import { isHuman, isNational } from '../grammar/phrase-words.ts';
import type { Subject } from '../grammar/subject.ts';
import type { Token } from '../grammar/tokens.ts';
import { genderOfNoun } from '../words/gender.ts';

/** Somebody is spoken of, but nobody we could name. */
export const STRANGER = -1;
/** Nobody is spoken of: the sentence is about a thing. */
export const NOBODY = -2;

/** @returns whether a subject stands for somebody, although nobody knows for whom. */
export function isStranger(tokens: readonly Token[], subject: Subject): boolean {
  if (subject.kind === 'pronoun') return true;
  if (subject.kind !== 'phrase') return false;
  return isHuman(tokens[subject.end - 1]) || isNational(tokens, subject.end - 1);
}

/** @returns whether a word says a man where the pronoun says a woman, or the other way round: "her son", "she". */
export function contradicts(noun: Token | undefined, pronoun: 'he' | 'she'): boolean {
  const gender = genderOfNoun(noun?.key ?? '');
  return gender !== undefined && gender !== pronoun;
}
