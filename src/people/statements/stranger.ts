import { headEnd } from '../grammar/phrase-after.ts';
import { isDeterminer, isHuman, isNational } from '../grammar/phrase-words.ts';
import type { Subject } from '../grammar/subject.ts';
import type { Token } from '../grammar/tokens.ts';
import { genderOfNoun } from '../words/gender.ts';
import { hasKind, KIND } from '../words/kinds.ts';

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

/** "Said a colleague", "his manager said": somebody without a name, for whom the next pronoun may stand. */
export function mentionsStranger(tokens: readonly Token[], pronoun: 'he' | 'she'): boolean {
  for (const [at, token] of tokens.entries()) {
    const head = isDeterminer(token) && INTRODUCES.test(token.key) ? headEnd(tokens, at) : -1;
    if (head < 0) continue;
    const speaks = (at > 0 && hasKind(tokens[at - 1], KIND.speech)) || hasKind(tokens[head], KIND.speech);
    if (speaks && !contradicts(tokens[head - 1], pronoun)) return true;
  }
  return false;
}

const INTRODUCES = /^(?:an?|his|her|their|its|another)$/;
