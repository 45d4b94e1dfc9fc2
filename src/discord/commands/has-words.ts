/** @returns whether anything was written that can be looked for: of emoji, punctuation and blanks alone no source speaks. */
export function hasWords(written: string): boolean {
  return /[\p{L}\p{N}]/u.test(written);
}
