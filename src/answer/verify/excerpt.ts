/**
 * A long quotation is searched for by so many pieces of so many words: the time of a search grows with its words, and
 * one for all of them finds sentences that hold the commonest.
 */
const PIECES = 3;
const PIECE = 20;

/** @returns so much of a long quotation as tells where it stands: from its beginning, its middle and its end. */
export function excerpt(quotation: string): string {
  const words = quotation.split(/\s+/);
  if (words.length <= PIECES * PIECE) return quotation;
  const between = (words.length - PIECE) / (PIECES - 1);
  return Array.from({ length: PIECES }, (_, i) => Math.floor(i * between))
    .flatMap((from) => words.slice(from, from + PIECE))
    .join(' ');
}
