import { readStretch, type Stretch } from './pieces.ts';

/**
 * Most stretches have been seen before: each is read once. A hash table with open addressing and linear probing (Knuth,
 * The Art of Computer Programming 3, 6.4) of our own, since a Map would have each stretch copied out of its text to ask.
 * Its slots are numbers of two bytes, so that they stay in a processor's cache, and stretches met first lie together.
 */
const slots = new Uint16Array(2 ** 17);
const LAST = slots.length - 1;
/** By number, from 1; as many as two bytes can tell. */
let kept: Stretch[] = [];
const MOST = 2 ** 16 - 1;

/** @param hash of what stands between `from` and `to`: `hashOn` for each of its characters, from 0. */
export function stretchIn(text: string, from: number, to: number, hash: number): Stretch {
  for (let at = placeOf(hash); ; at = (at + 1) & LAST) {
    const number = slots[at] as number;
    if (number === 0) return keep(readStretch(text.slice(from, to)), hash, at);
    const known = kept[number - 1] as Stretch;
    if (known.text.length === to - from && text.startsWith(known.text, from)) return known;
  }
}

function placeOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & LAST;
}

/** @param free where the table has room for it, if it is not full. */
function keep(stretch: Stretch, hash: number, free: number): Stretch {
  const full = kept.length === MOST;
  if (full) {
    slots.fill(0);
    kept = [];
  }
  slots[full ? placeOf(hash) : free] = kept.push(stretch);
  return stretch;
}

/** @returns the hash with one more character, a UTF-16 code unit: as Kernighan and Ritchie hash strings (6.6), in 32 bits. */
export function hashOn(hash: number, character: number): number {
  return (Math.imul(hash, 31) + character) | 0;
}
