import type { Sentence, Span } from '../../article/article.ts';
import { fold } from './fold.ts';
import { kindsOf, type Shape } from './kinds.ts';
import { lookUp } from './lexicon.ts';

/** What a word is wherever it stands. */
interface Form {
  /** Exact slice of the article, without a possessive 's. */
  readonly text: string;
  /** `text` folded: what lists are looked up with. */
  readonly key: string;
  readonly shape: Shape;
  /** Bits of `IS`: what the lexicon knows of `key`. */
  readonly is: number;
  /** Bits of `KIND`: what our own tables know of it. */
  readonly kind: number;
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

/** One word of what stands between two blanks: "Lavrov’s," is a word and a mark. */
interface Piece {
  readonly form: Form;
  /** Where it begins and ends, from where the stretch does. */
  readonly start: number;
  readonly end: number;
  readonly glued: boolean;
}

/** @returns the sentence's words and marks in order. */
export function readWords({ text, start: offset }: Sentence): Word[] {
  const words: Word[] = [];
  for (let from = 0; from < text.length; ) {
    const blank = text.indexOf(' ', from);
    const to = blank < 0 ? text.length : blank;
    const base = offset + from;
    const pieces = to > from ? piecesOf(text.slice(from, to)) : [];
    for (let i = 0; i < pieces.length; i++) words.push(toWord(pieces[i] as Piece, base));
    from = to + 1;
  }
  return words;
}

function toWord({ form, start, end, glued }: Piece, base: number): Word {
  const { text, key, shape, is, kind, possessive } = form;
  return { text, key, shape, is, kind, possessive, start: base + start, end: base + end, glued };
}

/** Most of what stands between blanks has been seen before: its words are worked out once. */
const REMEMBERED = 50_000;
const stretches = new Map<string, readonly Piece[]>();

function piecesOf(stretch: string): readonly Piece[] {
  const known = stretches.get(stretch);
  if (known) return known;
  const pieces = readPieces(stretch);
  if (stretches.size >= REMEMBERED) stretches.clear();
  stretches.set(stretch, pieces);
  return pieces;
}

/** Nothing but a word of plain letters, as nine in ten are. */
const PLAIN = /^[A-Z]?[a-z]+$/;

function readPieces(stretch: string): Piece[] {
  if (PLAIN.test(stretch)) return [{ form: formOf(stretch), start: 0, end: stretch.length, glued: false }];
  const pieces: Piece[] = [];
  let before = -1;
  for (const { 0: match, index } of stretch.matchAll(WORD)) {
    let start = index;
    for (const part of HYPHENED.test(match) ? parts(match) : [match]) {
      const form = formOf(part);
      const end = start + form.text.length;
      pieces.push({ form, start, end, glued: before === start });
      before = end;
      start += part.length;
    }
  }
  return pieces;
}

/** Takes "then-President" apart; leaves "al-Saud", "Varga-Henn" and "well-known" whole. */
function parts(match: string): string[] {
  const prefix = match.slice(0, match.indexOf('-'));
  return TIED.test(prefix) ? [match] : [prefix, '-', match.slice(prefix.length + 1)];
}

const forms = new Map<string, Form>();

function formOf(match: string): Form {
  const known = forms.get(match);
  if (known) return known;
  const text = match.length > 2 ? match.replace(POSSESSIVE, '') : match;
  const key = fold(text);
  const possessive = text.length < match.length;
  const shape = shapeOf(text);
  const form = { text, key, shape, is: lookUp(key), kind: kindsOf(text, key, shape), possessive };
  if (forms.size >= REMEMBERED) forms.clear();
  forms.set(match, form);
  return form;
}

function shapeOf(text: string): Shape {
  if (PLAIN.test(text)) return text < 'a' ? 'capital' : 'lower';
  if (/^[^\p{L}\p{N}]$/u.test(text)) return 'mark';
  if (/^\p{N}/u.test(text)) return 'number';
  if (/^(?:\p{Lu}\.-?)+$/u.test(text)) return 'initial';
  if (/^\p{Ll}+[-'’]\p{Lu}/u.test(text)) return 'capital';
  if (!/^\p{Lu}/u.test(text)) return /\p{Lu}/u.test(text) ? 'mixed' : 'lower';
  return /\p{Ll}/u.test(text) ? 'capital' : 'upper';
}

/** @returns whether there is a word and our tables know it as any of the kinds `bits` of `KIND`. */
export function hasKind(word: Word | undefined, bits: number): boolean {
  return !!word && (word.kind & bits) !== 0;
}

/** @returns whether there is a word and the lexicon knows it as any of the kinds `bits` of `IS`. */
export function is(word: Word | undefined, bits: number): boolean {
  return !!word && (word.is & bits) !== 0;
}
