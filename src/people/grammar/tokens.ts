import type { Span } from '../../article/article.ts';
import { hasKind, KIND } from '../words/kinds.ts';
import type { Word } from '../words/words.ts';

/** A person's name or a quotation, which the rules for roles and statements see as one piece. */
export interface Whole extends Omit<Word, 'shape'>, Span {
  readonly shape: 'name' | 'quotation';
  /** For a name: position in the list of people. */
  readonly person: number;
  /** For a quotation: `KIND.quotation`, with `KIND.work` when it looks like the title of one, which nobody says. */
  readonly kind: number;
}

/** One piece of a sentence as the rules for roles and statements see it. */
export type Token = Word | Whole;

/** The tokens of a sentence, or of what somebody says in it. */
export interface Line {
  readonly tokens: readonly Token[];
  /** For each of them, where it begins in the article's text. */
  readonly starts: readonly number[];
  /** Position in `article.sentences`. */
  readonly sentence: number;
  /** Bits of `KIND`: all that any of them is, which tells at once what a line does not hold. */
  readonly kinds: number;
}

export function toLine(tokens: readonly Token[], starts: readonly number[], sentence: number): Line {
  let kinds = 0;
  for (const { kind } of tokens) kinds |= kind;
  return { tokens, starts, sentence, kinds };
}

/** @returns where a line's token ends in the article's text. */
export function endOf({ tokens, starts }: Line, at: number): number {
  const token = tokens[at] as Token;
  return 'end' in token ? token.end : (starts[at] ?? 0) + token.text.length;
}

/**
 * What is asked of a token, and of where it stands. Those asked often are functions of their own, not closures: what the
 * engine has compiled of a closure is lost with every full garbage collection.
 */
type Test = (token: Token, at: number, tokens: readonly Token[]) => boolean;

/** @returns position of the first such token from `from` on, before `to`; -1 if there is none. */
export function firstFrom(tokens: readonly Token[], from: number, isSuch: Test, to = tokens.length): number {
  const end = Math.min(to, tokens.length);
  for (let at = Math.max(0, from); at < end; at++) if (isSuch(tokens[at] as Token, at, tokens)) return at;
  return -1;
}

/** @returns position of the last such token before `to`, from `from` on; -1 if there is none. */
export function lastBefore(tokens: readonly Token[], to: number, isSuch: Test, from = 0): number {
  for (let at = Math.min(to, tokens.length) - 1; at >= Math.max(0, from); at--)
    if (isSuch(tokens[at] as Token, at, tokens)) return at;
  return -1;
}

/** @returns whether a token is one of these marks. */
export function isMark(token: Token | undefined, marks: string): boolean {
  return token?.shape === 'mark' && marks.includes(token.key);
}

export const isComma = (token: Token | undefined): boolean => isMark(token, ',');

export const isName = (token: Token | undefined): boolean => token?.shape === 'name';

export const isQuotation = (token: Token | undefined): boolean => token?.shape === 'quotation';

/** @returns position of the first token from `from` on, before `to`, that is this word; -1 if there is none. */
export function firstWord(tokens: readonly Token[], word: string, from: number, to = tokens.length): number {
  const end = Math.min(to, tokens.length);
  for (let at = Math.max(0, from); at < end; at++) if (tokens[at]?.key === word) return at;
  return -1;
}

/** @returns whether a clause ends before a token: at a mark, or where there is none. */
export function closes(token: Token | undefined): boolean {
  return !token || isMark(token, ',.;:()!?—–');
}

/** @returns position behind a parenthesis that opens at `at`; `at` itself if none does. */
export function afterParenthesis(tokens: readonly Token[], at: number): number {
  return isMark(tokens[at], '(') ? firstFrom(tokens, at + 1, (token) => isMark(token, ')')) + 1 : at;
}

/** @returns whether a full stop ends an abbreviation here, and no clause: "the Rev. Ada Plum". */
export function isAbbreviating(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!isMark(tokens[at], '.') || !isCapital(before)) return false;
  // "Plum & Co. | in Leeds".
  return tokens[at + 1]?.shape === 'lower' || (!!tokens[at + 1] && hasKind(before, KIND.dotted));
}

/** @returns whether a token is a word that starts with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  return token?.shape === 'capital' || token?.shape === 'upper' || token?.shape === 'initial';
}

/** @returns whether a token is a word or number, not a mark, a name or a quotation. */
export function isWord(token: Token | undefined): token is Word {
  return token !== undefined && token.shape !== 'mark' && token.shape !== 'name' && token.shape !== 'quotation';
}
