import type { Span } from '../article.ts';
import { enumeration } from './enumerations.ts';
import { RULES } from './rules.ts';
import { startsSentence } from './starters.ts';
import { type Stop, wordAfter, wordBefore } from './stop.ts';

/**
 * Everything the scan halts at: an empty line, brackets, or a run of end marks. `compounds. . . . The` is a full stop
 * and then an ellipsis that leads the next sentence; any other spaced dots are one run. A note's mark closes, too,
 * and so do quotation marks of two kinds with a space between, `.’ ”`, a French one after its space, `. »`, and a German
 * one, `.“`. What ends a Chinese or Japanese sentence does so without white space.
 */
const HALT =
  /\n[^\S\n]*\n|[([\])]|[。！？｡]+[」』”’）》]*|(?:(?<=\S)\.(?= \. \. \.\s+\p{Lu})|[.!?…؟۔।]+(?: \.(?![\p{L}\p{N}]))*)((?:["'”’»)\]*†‡¹²³⁴-⁹⁰]| [”’»](?!\S)|[“‘](?!\S)|\[\d{1,3}\])*)/gu;

/** A bracket that does not close within so many characters is a slip, not a parenthesis. */
const LONGEST_BRACKET = 400;

/**
 * Splits prose into sentences, in time linear in its length.
 *
 * @param text one block, or a whole book: an empty line ends a sentence too.
 * @returns spans into `text`, ascending, not overlapping, without surrounding white space; together they hold every
 *   character of `text` that is not white space.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  const marked = enumeration(text);
  let start = skipSpace(text, 0);
  let brackets: number[] = [];
  const endAt = (end: number) => {
    const span = { start, end: start + text.slice(start, end).trimEnd().length };
    if (span.end > span.start) spans.push(span);
    start = skipSpace(text, end);
    brackets = [];
  };
  for (const halt of text.matchAll(HALT)) {
    const { 0: found, 1: closers, index: at } = halt;
    while (marked.length && (marked[0] ?? 0) <= at) endAt(marked.shift() ?? 0);
    const end = at + found.length;
    if (at < start) continue;
    if (closers === undefined) {
      if (found === '(' || found === '[') brackets.push(at);
      else if (found === ')' || found === ']') brackets.pop();
      else endAt(end);
      continue;
    }
    const stop = stopAt(text, start, at, end, closers, brackets);
    if (stop && ends(stop)) endAt(end);
    else for (const closer of closers) if (closer === ')' || closer === ']') brackets.pop();
  }
  for (const end of [...marked, text.length]) endAt(end);
  return spans;
}

/**
 * @returns the stop, or null where no white space follows: `3.14`, `Feb.18`, `example.com`, `Jr.'s`, `U.S.-led`; unless
 *   that was forgotten: `He left.The others`.
 */
function stopAt(
  text: string,
  start: number,
  at: number,
  end: number,
  closers: string,
  brackets: number[],
): Stop | null {
  const next = skipSpace(text, end);
  if (next === text.length) return null;
  const open = brackets[0];
  const stop = {
    text,
    start,
    at,
    marks: text.slice(at, end - closers.length),
    closers,
    word: wordBefore(text, at),
    next,
    nextWord: wordAfter(text, next),
    inBrackets: open !== undefined && open > start && at - open < LONGEST_BRACKET,
  };
  return next > end || (/\p{Ll}{2}$/u.test(stop.word) && stop.nextWord.length > 1 && startsSentence(stop))
    ? stop
    : null;
}

/** The first rule with an opinion decides; a stop no rule knows ends its sentence. */
function ends(stop: Stop): boolean {
  for (const rule of RULES) {
    const verdict = rule(stop);
    if (verdict !== undefined) return verdict;
  }
  return true;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return at;
}
