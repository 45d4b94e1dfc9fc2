import { splitSentences } from '../sentences/split-sentences.ts';

/** In characters. */
const LONGEST = 90;
const LONGEST_TITLE = 150;
const MOST_WORDS = 14;
const LITTLE_WORD =
  /^(?:a|an|and|as|at|but|by|for|from|in|into|is|it|its|nor|of|off|on|or|over|the|to|up|vs|with|who|what)$/i;

/**
 * True for a line that reads like a heading: short, capitalised, one sentence, and without the mark that ends or breaks
 * one (`Europeans gather as well`). A question needs title case, since a one-line paragraph may well be one.
 */
export function readsLikeHeading(text: string): boolean {
  const words = text.split(/\s+/);
  if (text.length > LONGEST || words.length > MOST_WORDS || !readsLikeTitle(text)) return false;
  return !/[?!]$/.test(text) || (words.length > 1 && isTitleCase(words));
}

/** True for a line that reads like an article's title, which may be longer, and a question of any kind. */
export function readsLikeTitle(text: string): boolean {
  if (text.length > LONGEST_TITLE || !/^["“‘']?[\p{Lu}\p{N}]/u.test(text)) return false;
  return !/[.,;:…—–-]["'”’)]*$|\n/.test(text) && splitSentences(text).length === 1;
}

const isTitleCase = (words: readonly string[]) =>
  words.slice(1).every((word) => !/^\p{Ll}/u.test(word) || LITTLE_WORD.test(word));
