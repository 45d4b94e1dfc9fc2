import type { Span } from '../../../article/article.ts';

/** What makes a word go on: letters, digits, marks, and the joiners that some scripts write inside words. */
const WORD = '[\\p{L}\\p{N}\\p{M}\\u200c\\u200d]';
/** Scripts that part no words: there a match may begin and end anywhere. */
const UNPARTED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * @param words as they stand in the text.
 * @returns where they stand there as whole words, in order; spans that touch are one, so that their markers never meet.
 */
export function spansOf(words: readonly string[], text: string): Span[] {
  const whole = words.filter((word) => /^[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?$/u.test(word));
  if (!whole.length) return [];
  const patterns = whole.sort((a, b) => b.length - a.length).map(patternOf);
  const spans: { start: number; end: number }[] = [];
  for (const { index, 0: found } of text.matchAll(new RegExp(patterns.join('|'), 'gu'))) {
    const before = spans.at(-1);
    if (before?.end === index) before.end += found.length;
    else spans.push({ start: index, end: index + found.length });
  }
  return spans;
}

function patternOf(word: string): string {
  const literal = word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return UNPARTED.test(word) ? literal : `(?<!${WORD})${literal}(?!${WORD})`;
}
