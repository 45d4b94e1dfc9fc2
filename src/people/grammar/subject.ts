import { IS } from '../words/lexicon.ts';
import { hasPart, PART } from '../words/parts.ts';
import { phraseStart } from './phrase-before.ts';
import { isAuxiliary, isHuman, isNational, isPreposition, isWriting, looksLikeVerb } from './phrase-words.ts';
import { isMark, isWord, type Token } from './tokens.ts';

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

/** @returns to whom belongs what follows: "Plum's", "his". */
export function ownerAt(tokens: readonly Token[], at: number): Subject | undefined {
  const owner = tokens[at];
  if (owner?.shape === 'name' && owner.possessive) return { kind: 'people', people: [owner.person], at };
  const pronoun = owner?.key === 'his' ? 'he' : owner?.key === 'her' ? 'she' : undefined;
  return pronoun && { kind: 'pronoun', pronoun, at };
}

/** "Lavrov and Rubio said" has two; "a spokesman for Rubio said" has none. */
export function nameSubject(tokens: readonly Token[], at: number): Subject {
  const token = tokens[at];
  if (token?.shape !== 'name' || token.possessive) return NONE;
  const start = namingStart(tokens, at);
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

/** @returns where a name's phrase begins, be it "a baker named Plum". */
export function namingStart(tokens: readonly Token[], name: number): number {
  const start = phraseStart(tokens, name);
  if (start < name || tokens[name - 1]?.key !== 'named' || !isHuman(tokens[name - 2])) return start;
  const whole = phraseStart(tokens, name - 1);
  return /^(?:an?|one|another)$/.test(tokens[whole]?.key ?? '') ? whole : start;
}

/** @returns position of the comma before a name and its title; -1 if there is none. */
export function commaBefore(tokens: readonly Token[], name: number): number {
  const start = namingStart(tokens, name);
  return start > 0 && isMark(tokens[start - 1], ',') ? start - 1 : -1;
}

/**
 * Finds who a clause is about when it begins with a noun phrase: "The driver got out", "His finance minister, tired, left".
 *
 * @returns position after the human noun, or -1 when the phrase is about no person.
 */
export function subjectEnd(tokens: readonly Token[], start: number): number {
  let end = -1;
  let at = start;
  for (; at < Math.min(tokens.length, start + 8); at++) {
    const token = tokens[at];
    if (token?.shape === 'number' && tokens[at + 2]?.key === 'year-old') {
      at += 2;
      end = at + 1;
      continue;
    }
    if (
      !isWord(token) ||
      isPreposition(token) ||
      token.key === 'as' ||
      token.key === 'who' ||
      isVerb(tokens, at, end === at)
    )
      break;
    const aged = (token.is & IS.demonym) !== 0 && tokens[at - 1]?.key === 'year-old';
    if (aged || isHuman(token) || isNational(tokens, at)) end = token.possessive ? -1 : at + 1;
  }
  return end === at ? end : -1;
}

/**
 * @param ends whether what somebody is stands right before it: after that, "chairs", "now" and "quietly" are no part of it.
 * @returns whether a subject ends before a token.
 */
function isVerb(tokens: readonly Token[], at: number, ends: boolean): boolean {
  const token = tokens[at];
  if (looksLikeVerb(tokens, at) || isAuxiliary(token)) return true;
  // "The national courts of member states".
  const next = tokens[at + 1];
  const plural = hasPart(token, PART.s) && (next?.key === 'of' || isAuxiliary(next));
  const verb = token?.shape === 'lower' && !plural && /(?:ed|s|ly)$/.test(token.key);
  return ends && (hasPart(token, PART.between) || verb);
}
