import { readStretch, type Stretch } from './pieces.ts';

/**
 * Most stretches have been seen before: each is read once. A hash table with open addressing and linear probing (Knuth,
 * The Art of Computer Programming 3, 6.4) of our own, since a Map would have each stretch copied out of its text to ask.
 * Its slots are numbers of two bytes, so that they stay in a processor's cache, and stretches met first lie together.
 */
const slots = new Uint16Array(2 ** 17);
const LAST = slots.length - 1;
/** In a slot that is free. */
const NOTHING: Stretch = { text: '', pieces: [] };
/** By number; as many as two bytes can tell. */
let kept: Stretch[] = [NOTHING];
const MOST = 2 ** 16;

/**
 * Looks all stretches of a sentence up at once: first what lies in their slots, then that. Where these far reads do not
 * hang on one another, a processor waits once for many of them, and words are read in three quarters of the time.
 *
 * @param hashes of the stretches: `hashOn` for each of their characters, from 0. @param lengths in characters.
 * @returns for each what it almost surely is, if its letters are the same.
 */
export function likely(hashes: readonly number[], lengths: readonly number[]): readonly (Stretch | undefined)[] {
  return hashes
    .map((hash) => slots[placeOf(hash)] as number)
    .map((number, i) => {
      const stretch = kept[number] as Stretch;
      return stretch.text.length === lengths[i] ? stretch : undefined;
    });
}

/** @param hash as for `likely`. @returns what stands between `from` and `to`. */
export function stretchIn(text: string, from: number, to: number, hash: number): Stretch {
  for (let at = placeOf(hash); ; at = (at + 1) & LAST) {
    const known = kept[slots[at] as number] as Stretch;
    if (known === NOTHING) return keep(readStretch(text.slice(from, to)), hash, at);
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
    kept = [NOTHING];
  }
  slots[full ? placeOf(hash) : free] = kept.push(stretch) - 1;
  return stretch;
}

/** @returns the hash with one more character, a UTF-16 code unit: as Kernighan and Ritchie hash strings (6.6), in 32 bits. */
export function hashOn(hash: number, character: number): number {
  return (Math.imul(hash, 31) + character) | 0;
}
