import { type Piece, readPieces } from './pieces.ts';
import type { Word } from './words.ts';

/**
 * Most of what stands between two blanks has been seen before: each such stretch is read once. A hash table with open
 * addressing and linear probing (Knuth, The Art of Computer Programming 3, 6.4) of our own, since a Map would have each
 * stretch copied out of its text to ask. Its slots hold the stretches' numbers, by which their letters lie one after
 * another: a known one is told by these small arrays alone, which stay in a processor's cache.
 */
const MOST = 2 ** 16;
const slots = new Uint16Array(2 * MOST);
const letters = new Uint16Array(16 * MOST);
/** By number, where its letters begin; they end where the next one's do. Number 0 is none: it marks a free slot. */
const begins = new Int32Array(MOST + 1);
/** By number: mostly a stretch is a single word; "Lavrov’s," is a word and a mark. */
let single: (Word | undefined)[] = [undefined];
let several: (readonly Piece[])[] = [[]];

/** A sentence's words and where they begin, so far. */
interface Found {
  readonly words: Word[];
  readonly starts: number[];
}

/** Adds what stands between `from` and `to`, without blanks. @param hash of its characters, in 32 bits. */
export function addStretch({ words, starts }: Found, text: string, from: number, to: number, hash: number): void {
  const number = numberOf(text, from, to, hash);
  const word = single[number];
  if (word === undefined) {
    for (const piece of several[number] ?? []) {
      words.push(piece.word);
      starts.push(from + piece.start);
    }
    return;
  }
  words.push(word);
  starts.push(from);
}

function numberOf(text: string, from: number, to: number, hash: number): number {
  const last = slots.length - 1;
  for (let at = (hash ^ (hash >>> 15)) & last; ; at = (at + 1) & last) {
    const number = slots[at] as number;
    if (number === 0) return keep(text, from, to, at);
    if (isSpelt(number, text, from, to)) return number;
  }
}

function isSpelt(number: number, text: string, from: number, to: number): boolean {
  const begin = begins[number] as number;
  if ((begins[number + 1] as number) - begin !== to - from) return false;
  for (let at = from; at < to; at++) if (letters[begin + at - from] !== text.charCodeAt(at)) return false;
  return true;
}

/** @param slot free for it, if there is room. */
function keep(text: string, from: number, to: number, slot: number): number {
  let number = single.length;
  let begin = begins[number] as number;
  if (number === MOST || begin + to - from > letters.length) {
    slots.fill(0);
    single = [undefined];
    several = [[]];
    number = 1;
    begin = 0;
  }
  const pieces = readPieces(text.slice(from, to));
  const [first] = pieces;
  single.push(pieces.length === 1 && first?.start === 0 ? first.word : undefined);
  several.push(pieces);
  for (let at = from; at < to; at++) letters[begin + at - from] = text.charCodeAt(at);
  begins[number + 1] = begin + to - from;
  slots[slot] = number;
  return number;
}
