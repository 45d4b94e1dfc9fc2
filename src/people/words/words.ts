import type { Sentence, Span } from '../../article/article.ts';
import { fold } from './fold.ts';
import { lookUp } from './lexicon.ts';

/** What a word's letters look like. An initial is "W." or "J.R.R."; a mark is one character that is no letter or digit. */
export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'initial' | 'number' | 'mark';

/** What a word is wherever it stands. */
interface Form {
  /** Exact slice of the article, without a possessive 's. */
  readonly text: string;
  /** `text` folded: what lists are looked up with. */
  readonly key: string;
  readonly shape: Shape;
  /** Bits of `IS`: what the lexicon knows of `key`. */
  readonly is: number;
  /** Followed by 's. */
  readonly possessive: boolean;
}

/** One word of a sentence, or one mark between words. Offsets are into the article's text. */
export interface Word extends Form, Span {
  /** Nothing stands between it and the word before: neither blank nor line break. */
  readonly glued: boolean;
}

/** Dotted initials; numbers; words with their inner hyphens and apostrophes ("O'Brien", "al-Saud"); single marks. */
const WORD =
  /\p{Ll}[\p{L}\p{M}\p{N}]*(?:[-‐‑'’](?!\p{Lu}\.)[\p{L}\p{M}\p{N}]+)*|(?<!\p{L})\p{Lu}\.(?:-?\p{Lu}\.)*(?!\p{Ll})(?!\p{Lu}\p{Lu}*\b(?!'))|\p{N}(?:[\p{N}.,:]*\p{N})?(?:\p{L}+)?|\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑'’](?!\p{Lu}\.)[\p{L}\p{M}\p{N}]+)*|\S/gu;
/** Lower-case prefixes that a hyphen ties to a name; any other ("then-President", "ex-King") is a word of its own. */
const TIED = /^(?:al|el|as|ash|at|ad|ar|an|az|es|ul|ur|uz|bin|ben|abu|van|de|d|l)$/;
const HYPHENED = /^\p{Ll}+-\p{Lu}/u;
const POSSESSIVE = /['’]s$/;

/** @returns the sentence's words and marks in order. */
export function readWords(sentence: Sentence): Word[] {
  const words: Word[] = [];
  let searched = 0;
  let end = -1;
  for (const match of sentence.text.match(WORD) ?? []) {
    const index = sentence.text.indexOf(match, searched);
    searched = index + match.length;
    let start = sentence.start + index;
    for (const part of HYPHENED.test(match) ? parts(match) : [match]) {
      const { text, key, shape, is, possessive } = formOf(part);
      words.push({ text, key, shape, is, possessive, start, end: start + text.length, glued: end === start });
      end = start + text.length;
      start += part.length;
    }
  }
  return words;
}

/** Takes "then-President" apart; leaves "al-Saud", "Varga-Henn" and "well-known" whole. */
function parts(match: string): string[] {
  const prefix = match.slice(0, match.indexOf('-'));
  return TIED.test(prefix) ? [match] : [prefix, '-', match.slice(prefix.length + 1)];
}

/** Most words of a shelf have been seen before: what they are is worked out once. */
const REMEMBERED = 50_000;
const forms = new Map<string, Form>();

function formOf(match: string): Form {
  const known = forms.get(match);
  if (known) return known;
  const text = match.length > 2 ? match.replace(POSSESSIVE, '') : match;
  const key = fold(text);
  const form = { text, key, shape: shapeOf(text), is: lookUp(key), possessive: text.length < match.length };
  if (forms.size >= REMEMBERED) forms.clear();
  forms.set(match, form);
  return form;
}

function shapeOf(text: string): Shape {
  if (/^[^\p{L}\p{N}]$/u.test(text)) return 'mark';
  if (/^\p{N}/u.test(text)) return 'number';
  if (/^(?:\p{Lu}\.-?)+$/u.test(text)) return 'initial';
  if (/^\p{Ll}+[-'’]\p{Lu}/u.test(text)) return 'capital';
  if (!/^\p{Lu}/u.test(text)) return /\p{Lu}/u.test(text) ? 'mixed' : 'lower';
  return /\p{Ll}/u.test(text) ? 'capital' : 'upper';
}

/** @returns whether there is a word and the lexicon knows it as any of the kinds `bits` of `IS`. */
export function is(word: Word | undefined, bits: number): boolean {
  return !!word && (word.is & bits) !== 0;
}
