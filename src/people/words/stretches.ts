import { type Piece, readStretch } from './pieces.ts';
import type { Word } from './words.ts';

/** What stands between two blanks somewhere. */
interface Stretch {
  readonly text: string;
  readonly hash: number;
  readonly read: Word | readonly Piece[];
}

/**
 * Most stretches have been seen before: each is read once. A hash table with open addressing and linear probing (Knuth,
 * The Art of Computer Programming 3, 6.4) of our own, since a Map would have each stretch copied out of its text to ask.
 */
const table = new Array<Stretch | undefined>(2 ** 17).fill(undefined);
const LAST = table.length - 1;
let kept = 0;

/** @param hash of what stands between `from` and `to`: `hashOn` for each of its characters, from 0. */
export function stretchIn(text: string, from: number, to: number, hash: number): Word | readonly Piece[] {
  for (let at = placeOf(hash); ; at = (at + 1) & LAST) {
    const known = table[at];
    if (known === undefined) return readNew(text.slice(from, to), hash, at);
    if (known.hash === hash && known.text.length === to - from && text.startsWith(known.text, from)) return known.read;
  }
}

function placeOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & LAST;
}

/** @param free where it has room in the table, if the table has. */
function readNew(text: string, hash: number, free: number): Word | readonly Piece[] {
  const full = kept === table.length / 2;
  if (full) {
    table.fill(undefined);
    kept = 0;
  }
  const read = readStretch(text);
  table[full ? placeOf(hash) : free] = { text, hash, read };
  kept++;
  return read;
}

/** @returns the hash with one more character, a UTF-16 code unit: as Kernighan and Ritchie hash strings (6.6), in 32 bits. */
export function hashOn(hash: number, character: number): number {
  return (Math.imul(hash, 31) + character) | 0;
}
