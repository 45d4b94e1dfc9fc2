import { slipsAtLeast, slipsBetween } from './slips.ts';
import { soundOf } from './sound.ts';

/** Letters, or sounds, and a bit for each of them. */
interface Signs {
  readonly text: string;
  readonly bits: number;
}

/** A word as it is written and as it is heard. */
export interface Spelt {
  readonly written: Signs;
  readonly heard: Signs;
}

/** @param word in lower case, without accents. */
export function spelt(word: string): Spelt {
  return { written: signs(word), heard: signs(soundOf(word)) };
}

/** To spell a word by ear counts as so many slips. */
const BY_EAR = 0.6;

/**
 * How many slips lead from the word meant to the one typed, by the hand or by the ear (Toutanova and Moore 2002).
 *
 * @returns a number above `limit`, not the exact one, when it is above `limit`.
 */
export function noise(typed: Spelt, meant: Spelt, limit: number): number {
  const byHand = between(typed.written, meant.written, limit);
  return Math.min(byHand, BY_EAR + between(typed.heard, meant.heard, Math.min(byHand, limit) - BY_EAR));
}

/** Quick to tell of most words: false where {@link noise} is above `limit`. */
export function mayBe(typed: Spelt, meant: Spelt, limit: number): boolean {
  return (
    slipsAtLeast(typed.written.bits, meant.written.bits) <= limit ||
    slipsAtLeast(typed.heard.bits, meant.heard.bits) <= limit - BY_EAR
  );
}

function between(typed: Signs, meant: Signs, limit: number): number {
  return limit < 0 || slipsAtLeast(typed.bits, meant.bits) > limit
    ? Number.POSITIVE_INFINITY
    : slipsBetween(typed.text, meant.text, limit);
}

function signs(text: string): Signs {
  let bits = 0;
  for (let i = 0; i < text.length; i++) bits |= 1 << (text.charCodeAt(i) & 31);
  return { text, bits };
}
