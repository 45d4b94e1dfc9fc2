/** Parts of patterns, with the flag `u`: a word of a name, and the little words that stand within names. */
export const NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
export const PARTICLE = '(?:van|von|der|den|de|del|da|la|al|bin|ten)';
