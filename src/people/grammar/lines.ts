import type { Article, Sentence, Span } from '../../article/article.ts';
import { KIND } from '../words/kinds.ts';
import { IS } from '../words/lexicon.ts';
import type { Words } from '../words/read-words.ts';
import type { Word } from '../words/words.ts';
import type { Quotation } from './quotations.ts';
import { isCapital, type Line, type Token, toLine, type Whole } from './tokens.ts';

/** A person's name where it stands. */
export interface Naming extends Span {
  /** Position in the list of people. */
  readonly person: number;
}

const NOTHING: readonly never[] = [];

/**
 * Reads a sentence as the rules see it: names and quotations as one piece each.
 *
 * @param sentence position in `article.sentences`. @param words its own.
 * @param named whom it names. @param quotations of the article. Both in reading order.
 */
export function readLine(
  { sentences }: Article,
  sentence: number,
  { words, starts }: Words,
  named: readonly Naming[],
  quotations: readonly Quotation[],
): Line {
  const span = sentences[sentence] as Sentence;
  const quoted = overlapping(quotations, span);
  const wholes = quoted.length > 0 ? withQuotations(named, quoted, span) : named;
  if (wholes.length === 0) return toLine(words, starts, sentence);
  const tokens: Token[] = [];
  const begins: number[] = [];
  let next = 0;
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word;
    const start = starts[at] as number;
    const whole = wholes[next];
    if (whole && whole.end <= start) {
      next++;
      continue;
    }
    begins.push(start);
    if (!whole || whole.start > start) {
      tokens.push(word);
      at++;
      continue;
    }
    const end = Math.min(whole.end, span.end);
    const first = at;
    while ((starts[at] ?? end) < end) at++;
    const kind = whole.person < 0 ? KIND.quotation | (isTitle(words, first, at) ? KIND.work : 0) : 0;
    const last = words[at - 1];
    const possessive =
      whole.person >= 0 && last?.possessive === true && (starts[at - 1] ?? 0) + last.text.length === end;
    tokens.push(toWhole(word.glued, { start, end, person: whole.person }, kind, possessive));
  }
  return toLine(tokens, begins, sentence);
}

/** @returns in reading order a sentence's quotations, which are nobody's name, and the names outside them. */
function withQuotations(named: readonly Naming[], quoted: readonly Quotation[], span: Span): Naming[] {
  const wholes: Naming[] = [];
  let next = 0;
  for (const { start, end } of quoted) {
    // A closing mark that stands apart from its words opens the next sentence.
    if (end <= span.start + 1 && end < span.end) continue;
    for (; next < named.length && (named[next] as Naming).start < start; next++) wholes.push(named[next] as Naming);
    while (next < named.length && (named[next] as Naming).start < end) next++;
    wholes.push({ start, end, person: -1 });
  }
  for (; next < named.length; next++) wholes.push(named[next] as Naming);
  return wholes;
}

export const byStart = (one: Span, other: Span): number => one.start - other.start;

function toWhole(glued: boolean, { start, end, person }: Naming, kind: number, possessive: boolean): Whole {
  const shape = person < 0 ? 'quotation' : 'name';
  return { kind, is: 0, part: 0, shape, key: '', possessive, glued, text: '', start, end, person };
}

/** "The Winter Harbour": between quotation marks, the title of a work, in which every word but the small ones has a capital. */
function isTitle(words: readonly Word[], from: number, to: number): boolean {
  let capitals = 0;
  for (let at = from; at < to; at++) {
    const word = words[at] as Word;
    if (isCapital(word)) capitals++;
    else if (word.shape === 'mark' ? !'"“”‘’,.'.includes(word.key) : (word.is & IS.function) === 0 && word.key !== 'a')
      return false;
  }
  return capitals > 1;
}

/** @returns those of the quotations, in reading order, that share something with the span. */
export function overlapping(quotations: readonly Quotation[], { start, end }: Span): readonly Quotation[] {
  let low = 0;
  for (let high = quotations.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let stop = low;
  while ((quotations[stop]?.start ?? end) < end) stop++;
  return stop === low ? NOTHING : quotations.slice(low, stop);
}
