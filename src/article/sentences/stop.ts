/** A run of end marks where a sentence may end: marks, then closing quotes or brackets, then white space. */
export interface Stop {
  readonly text: string;
  /** Offset at which the sentence in hand began. */
  readonly start: number;
  /** Offset of the first mark. */
  readonly at: number;
  /** The marks themselves, `.`, `?!`, `. . .`. */
  readonly marks: string;
  /** Closing quotes and brackets right after the marks. */
  readonly closers: string;
  /** The word the marks stand at, with its inner full stops: `U.S` of `then-U.S.`; empty after a bracket or space. */
  readonly word: string;
  /** Offset of the first character that is not white space after marks and closers. */
  readonly next: number;
  /** The word that follows, without the quotes, brackets or dashes before it; empty if something else follows. */
  readonly nextWord: string;
  /** True while a bracket that opened within the sentence is still open here. */
  readonly inBrackets: boolean;
}

/** What one rule says of a stop: `true`, the sentence ends; `false`, it goes on; `undefined`, ask the next rule. */
export type Rule = (stop: Stop) => boolean | undefined;

const LONGEST_WORD = 24;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}.°]/u;
const NEXT_WORD = /["'“‘«([`—–-]*\s?([\p{L}\p{M}\p{N}'’-]+)/uy;

/** @returns the word that ends right before `at`, at most 24 characters of it so that no input makes this slow. */
export function wordBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < LONGEST_WORD && WORD_CHARACTER.test(text.charAt(from - 1))) from--;
  return text.slice(from, at);
}

/** @returns the word at `from`, past opening quotes, brackets and dashes; empty if there is none. */
export function wordAfter(text: string, from: number): string {
  NEXT_WORD.lastIndex = from;
  return NEXT_WORD.exec(text)?.[1] ?? '';
}
