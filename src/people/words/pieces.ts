import { type Form, formOf, PLAIN } from './forms.ts';
import type { Word } from './words.ts';

/** What stands between two blanks: mostly a single word; "Lavrov’s," is a word and a mark. */
export type Stretch = Word | Several;

interface Several {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

interface Piece {
  readonly word: Word;
  /** Where it begins, from where the stretch does. */
  readonly start: number;
}

/** Dotted initials; numbers; words with their inner hyphens and apostrophes ("O'Brien", "al-Saud"); dashes; single marks. */
const WORD =
  /\p{Ll}[\p{L}\p{M}\p{N}]*(?:[-‐‑'’](?!\p{Lu}\.)[\p{L}\p{M}\p{N}]+)*|(?<!\p{L})\p{Lu}\.(?:-?\p{Lu}\.)*(?!\p{Ll})(?!\p{Lu}\p{Lu}*\b(?!'))|\p{N}(?:[\p{N}.,:]*\p{N})?(?:\p{L}+)?(?:['’]s)?|\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑'’](?!\p{Lu}\.)[\p{L}\p{M}\p{N}]+)*|--+|\S/gu;
/** Lower-case prefixes that a hyphen ties to a name; any other ("then-President", "ex-King") is a word of its own. */
const TIED = /^(?:al|el|as|ash|at|ad|ar|an|az|es|ul|ur|uz|bin|ben|abu|van|de|d|l)$/;
const HYPHENED = /^\p{Ll}+-\p{Lu}/u;

export function readStretch(text: string): Stretch {
  // a hyphen between blanks is a dash: "Ada Plum - a cook - left"
  if (text === '-') return toWord({ ...formOf(text), key: '—' }, false);
  return PLAIN.test(text) ? toWord(formOf(text), false) : { text, pieces: readPieces(text) };
}

/** Spelt out so that all words are laid out alike, which the engine reads fastest. */
export function toWord({ text, key, shape, is, kind, part, possessive }: Form, glued: boolean): Word {
  return { text, key, shape, is, kind, part, possessive, glued };
}

function readPieces(stretch: string): Piece[] {
  const pieces: Piece[] = [];
  let before = -1;
  for (const { 0: match, index } of stretch.matchAll(WORD)) {
    let start = index;
    for (const part of HYPHENED.test(match) ? parts(match) : [match]) {
      const form = formOf(part);
      pieces.push({ word: toWord(form, before === start), start });
      before = start + form.text.length;
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
