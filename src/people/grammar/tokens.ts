import type { Sentence, Span } from '../../article/article.ts';
import { KIND } from '../words/kinds.ts';
import { IS } from '../words/lexicon.ts';
import type { Word } from '../words/words.ts';
import type { Quotation } from './quotations.ts';

/** A person's name or a quotation, which the rules for roles and statements see as one piece. */
export interface Whole extends Omit<Word, 'shape'> {
  readonly shape: 'name' | 'quotation';
  /** For a name: position in the list of people. */
  readonly person: number;
  /** For a quotation: `KIND.work` when it looks like the title of one, which nobody says. */
  readonly kind: number;
}

/** One piece of a sentence as the rules for roles and statements see it. */
export type Token = Word | Whole;

/** A person's name where it stands. */
export interface Naming extends Span {
  /** Position in the list of people. */
  readonly person: number;
}

const NOTHING: readonly never[] = [];

/** @param named whom the sentence names. @param quotations of the article. Both in reading order. */
export function readTokens(
  sentence: Sentence,
  words: readonly Word[],
  named: readonly Naming[],
  quotations: readonly Quotation[],
): readonly Token[] {
  const quoted = overlapping(quotations, sentence);
  const wholes = quoted.length ? withQuotations(named, quoted) : named;
  if (wholes.length === 0) return words;
  const tokens: Token[] = [];
  let next = 0;
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word;
    const whole = wholes[next];
    if (whole && whole.end <= word.start) next++;
    else if (!whole || whole.start > word.start) {
      tokens.push(word);
      at++;
    } else {
      const end = Math.min(whole.end, sentence.end);
      const first = at;
      while ((words[at]?.start ?? end) < end) at++;
      const kind = whole.person < 0 && isTitle(words, first, at) ? KIND.work : 0;
      tokens.push(toWhole(word, words[at - 1], end, whole.person, kind));
    }
  }
  return tokens;
}

/** @returns in reading order the quotations, which are nobody's name, and the names outside them. */
function withQuotations(named: readonly Naming[], quoted: readonly Quotation[]): Naming[] {
  const names = named.filter(
    ({ start }) => !quoted.some((quotation) => quotation.start <= start && start < quotation.end),
  );
  const quotations = quoted.map(({ start, end }) => ({ start, end, person: -1 }));
  return [...quotations, ...names].sort((a, b) => a.start - b.start);
}

/** @param first the first of its words. @param last the last of them. */
function toWhole(first: Word, last: Word | undefined, end: number, person: number, kind: number): Whole {
  const possessive = person >= 0 && last?.possessive === true && last.end === end;
  const shape = person < 0 ? 'quotation' : 'name';
  return { shape, text: '', key: '', is: 0, kind, possessive, glued: first.glued, start: first.start, end, person };
}

/** "The Winter Harbour": between quotation marks, the title of a work, in which every word but the small ones has a capital. */
function isTitle(words: readonly Word[], from: number, to: number): boolean {
  let capitals = 0;
  for (let at = from; at < to; at++) {
    const word = words[at] as Word;
    if (isCapital(word)) capitals++;
    else if (word.shape === 'mark' ? !'"“”‘’,'.includes(word.key) : (word.is & IS.function) === 0 && word.key !== 'a')
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

/** @returns whether a token is one of these marks. */
export function isMark(token: Token | undefined, marks: string): boolean {
  return token?.shape === 'mark' && marks.includes(token.key);
}

/** @returns whether a full stop ends an abbreviation here, and no clause: "the Rev. Ada Plum". */
export function isAbbreviating(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return isMark(tokens[at], '.') && !!tokens[at + 1] && isCapital(before) && ((before?.kind ?? 0) & KIND.dotted) !== 0;
}

/** @returns whether a token is a word that starts with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  return token?.shape === 'capital' || token?.shape === 'upper' || token?.shape === 'initial';
}

/** @returns whether a token is a word or number, not a mark, a name or a quotation. */
export function isWord(token: Token | undefined): token is Word {
  return token !== undefined && token.shape !== 'mark' && token.shape !== 'name' && token.shape !== 'quotation';
}
