import { dash, PLAIN, wordOf } from './word-of.ts';
import type { Word } from './words.ts';

/** A word or mark of what stands between two blanks. */
export interface Piece {
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

/** @param stretch what stands between two blanks. */
export function readPieces(stretch: string): Piece[] {
  if (stretch === '-') return [{ word: dash(), start: 0 }];
  if (PLAIN.test(stretch)) return [{ word: wordOf(stretch, false), start: 0 }];
  const pieces: Piece[] = [];
  let before = -1;
  for (const { 0: match, index } of stretch.matchAll(WORD)) {
    let start = index;
    for (const part of HYPHENED.test(match) ? parts(match) : [match]) {
      const word = wordOf(part, before === start);
      pieces.push({ word, start });
      before = start + word.text.length;
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
