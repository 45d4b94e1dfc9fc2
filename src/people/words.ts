import type { Sentence, Span } from '../article/article.ts';
import { fold } from './fold.ts';

/** What a word's letters look like. An initial is "W." or "J.R.R."; a mark is one character that is no letter or digit. */
export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'initial' | 'number' | 'mark';

/** One word of a sentence, or one mark between words. Offsets are into the article's text. */
export interface Word extends Span {
  /** Exact slice of the article, without a possessive 's. */
  readonly text: string;
  /** `text` folded: what lists are looked up with. */
  readonly key: string;
  readonly shape: Shape;
  /** Followed by 's, or by a bare apostrophe after an s. */
  readonly possessive: boolean;
  /** Nothing stands between it and the word before: neither blank nor line break. */
  readonly glued: boolean;
}

/** Dotted initials; numbers; words with their inner hyphens and apostrophes ("O'Brien", "al-Saud"); single marks. */
const WORD =
  /(?<!\p{L})\p{Lu}\.(?:-?\p{Lu}\.)*(?!\p{Ll})(?!\p{Lu}\p{Lu}*\b(?!'))|\p{N}(?:[\p{N}.,:]*\p{N})?(?:\p{L}+)?|\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑'’](?!\p{Lu}\.)[\p{L}\p{M}\p{N}]+)*|\S/gu;
/** Lower-case prefixes that a hyphen ties to a name; any other ("then-President", "ex-King") is a word of its own. */
const TIED = /^(?:al|el|as|ash|at|ad|ar|an|az|es|ul|ur|uz|bin|ben|abu|van|de|d|l)$/;
const POSSESSIVE = /['’]s$/;

/** @returns the sentence's words and marks in order. */
export function readWords(sentence: Sentence): Word[] {
  const words: Word[] = [];
  for (const { 0: match, index } of sentence.text.matchAll(WORD)) {
    for (const [offset, part] of parts(match)) {
      const start = sentence.start + index + offset;
      words.push(makeWord(part, start, words.at(-1)));
    }
  }
  return words;
}

/** Takes "then-President" and "al-Qaida-linked" apart; leaves "al-Saud", "Varga-Henn" and "well-known" whole. */
function parts(match: string): [number, string][] {
  const hyphen = /^(\p{Ll}+)-(?=\p{Lu})/u.exec(match);
  if (!hyphen?.[1] || TIED.test(hyphen[1])) return [[0, match]];
  return [
    [0, hyphen[1]],
    [hyphen[1].length, '-'],
    [hyphen[0].length, match.slice(hyphen[0].length)],
  ];
}

function makeWord(match: string, start: number, before: Word | undefined): Word {
  const text = match.length > 2 ? match.replace(POSSESSIVE, '') : match;
  return {
    text,
    key: fold(text),
    shape: shapeOf(text),
    start,
    end: start + text.length,
    possessive: text.length < match.length,
    glued: before?.end === start,
  };
}

function shapeOf(text: string): Shape {
  if (/^[^\p{L}\p{N}]$/u.test(text)) return 'mark';
  if (/^\p{N}/u.test(text)) return 'number';
  if (/^(?:\p{Lu}\.-?)+$/u.test(text)) return 'initial';
  if (/^\p{Ll}/u.test(text))
    return /\p{Lu}/u.test(text) ? (/^\p{Ll}+[-'’]\p{Lu}/u.test(text) ? 'capital' : 'mixed') : 'lower';
  if (!/^\p{Lu}/u.test(text)) return 'lower';
  return /\p{Ll}/u.test(text) ? 'capital' : 'upper';
}
