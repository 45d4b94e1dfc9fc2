const LONGEST = 90;
const MOST_WORDS = 14;
const LITTLE_WORD =
  /^(?:a|an|and|as|at|but|by|for|from|in|into|is|it|its|nor|of|off|on|or|over|the|to|up|vs|with|who|what)$/i;

/**
 * True for a line that reads like a heading: short, capitalised, without a mark that ends or parts sentences
 * (`Europeans gather as well`). A question needs title case, since a one-line paragraph may well be one.
 */
export function readsLikeHeading(text: string): boolean {
  const words = text.split(/\s+/);
  if (text.length > LONGEST || words.length > MOST_WORDS || !/^["“‘']?[\p{Lu}\p{N}]/u.test(text)) return false;
  if (/[?!]$/.test(text)) return words.length > 1 && isTitleCase(words);
  return !/[.,;:…—–-]["'”’)]*$|\n/.test(text);
}

/**
 * True for a first line that reads like an article's title: like a heading, and a question needs no title case there,
 * since no paragraph stands before it.
 */
export function readsLikeTitle(text: string): boolean {
  return readsLikeHeading(text) || (/^[\p{Lu}\p{N}"“‘'].{4,120}[^.,;:…]$/u.test(text) && !/[.!?…]["'”’]?\s/.test(text));
}

const isTitleCase = (words: readonly string[]) =>
  words.slice(1).every((word) => !/^\p{Ll}/u.test(word) || LITTLE_WORD.test(word));
