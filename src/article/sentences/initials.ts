import { startsSentence } from './starters.ts';
import { type Rule, wordBefore } from './stop.ts';

/** `J`, `E`; and `U.S`, `D.C`, `Ph.D`, `B.Sc`: letters with inner full stops, the last one being the stop itself. */
const INITIAL = /^\p{Lu}$/u;
/** The `z` of `z. B.`, not the `s` of `1930's`. */
const SMALL = /^\s\p{Ll}$/u;
const ACRONYM = /^(?:\p{Lu}\p{Ll}{0,2}\.)+\p{Lu}\p{Ll}{0,3}$/u;
/** Things that are told apart by a letter, which is then no one's initial (`vitamin C. Researchers ...`), and degrees. */
const LETTERED =
  /^(?:(?:appendix|block|category|class|exhibit|figure|form|grade|group|hepatitis|part|phase|plan|schedule|section|type|unit|vitamin) \w|\d+ [CFK])$/i;

/**
 * `J. R. R. Tolkien` and `U.S. Secretary` go on; only a word that begins sentences ends them (`the U.S. How about you?`,
 * `you and I. Did you`). Where both readings are possible we would rather quote two sentences than half of one.
 */
export const initials: Rule = (stop) => {
  const { text, at, marks, word } = stop;
  if (marks !== '.') return undefined;
  if (ACRONYM.test(word)) return startsSentence(stop);
  if (!INITIAL.test(word) && !SMALL.test(text.slice(at - 2, at))) return undefined;
  if (LETTERED.test(`${wordBefore(text, at - 2)} ${word}`)) return true;
  return startsSentence(stop);
};
