import { phraseStart } from './phrase-before.ts';
import { isPreposition, isWriting } from './phrase-words.ts';
import { isMark, type Token } from './tokens.ts';

/** Who does what a verb says, as far as grammar tells. */
export type Subject =
  | { readonly kind: 'people'; readonly people: readonly number[]; readonly at: number }
  | { readonly kind: 'pronoun'; readonly pronoun: 'he' | 'she'; readonly at: number }
  /** A noun phrase: "the judge", "his daughter", "the report". */
  | { readonly kind: 'phrase'; readonly start: number; readonly end: number }
  /** The subject of the clause before: "and said", ", adding". */
  | { readonly kind: 'same' }
  | { readonly kind: 'none' };

/** Nobody whom grammar tells. */
export const NONE: Subject = { kind: 'none' };
/** "And said": whoever the clause before has for its subject. */
export const SAME: Subject = { kind: 'same' };

/** "Lavrov and Rubio said" has two; "a spokesman for Rubio said" has none. */
export function nameSubject(tokens: readonly Token[], at: number): Subject {
  const token = tokens[at];
  if (token?.shape !== 'name' || token.possessive) return NONE;
  const start = phraseStart(tokens, at);
  if (start === 0) return { kind: 'people', people: [token.person], at };
  const before = tokens[start - 1];
  // "Neither Plum nor Marsh said".
  if (before?.key === 'nor') return NONE;
  if (/^(?:from|by)$/.test(before?.key ?? '') && (isWriting(tokens[start - 2]) || isWriting(tokens[start - 3])))
    return { kind: 'people', people: [token.person], at };
  // "Before the match Plum said"; but "A spokesman for Plum said".
  if (isPreposition(before) && start > 1) return { kind: 'phrase', start: Math.max(0, start - 2), end: start - 1 };
  const other = before?.key === 'and' ? tokens[start - 2] : undefined;
  return { kind: 'people', people: other?.shape === 'name' ? [other.person, token.person] : [token.person], at };
}

/** @returns position of the comma before a name and its title; -1 if there is none. */
export function commaBefore(tokens: readonly Token[], name: number): number {
  const start = phraseStart(tokens, name);
  return start > 0 && isMark(tokens[start - 1], ',') ? start - 1 : -1;
}
