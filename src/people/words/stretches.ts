import { readStretch, type Stretch } from './pieces.ts';

/**
 * Most stretches have been seen before: each is read once. A hash table with open addressing and linear probing (Knuth,
 * The Art of Computer Programming 3, 6.4) of our own, since a Map would have each stretch copied out of its text to ask.
 */
const table = new Array<Stretch | undefined>(2 ** 17).fill(undefined);
const LAST = table.length - 1;
let kept = 0;

/** @param hash of what stands between `from` and `to`: `hashOn` for each of its characters, from 0. */
export function stretchIn(text: string, from: number, to: number, hash: number): Stretch {
  for (let at = placeOf(hash); ; at = (at + 1) & LAST) {
    const known = table[at];
    if (known === undefined) return keep(readStretch(text.slice(from, to)), hash, at);
    if (known.text.length === to - from && text.startsWith(known.text, from)) return known;
  }
}

function placeOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & LAST;
}

/** @param free where the table has room for it, if it is not full. */
function keep(stretch: Stretch, hash: number, free: number): Stretch {
  const full = kept === table.length / 2;
  if (full) {
    table.fill(undefined);
    kept = 0;
  }
  table[full ? placeOf(hash) : free] = stretch;
  kept++;
  return stretch;
}

/** @returns the hash with one more character, a UTF-16 code unit: as Kernighan and Ritchie hash strings (6.6), in 32 bits. */
export function hashOn(hash: number, character: number): number {
  return (Math.imul(hash, 31) + character) | 0;
}
