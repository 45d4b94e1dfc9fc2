import type { Stop } from './stop.ts';

/**
 * Words that, capitalised after an abbreviation, show that a new sentence has begun: `in the U.S. How about you?`.
 * Function words only, from the closed classes of English (determiners, pronouns, prepositions, conjunctions,
 * auxiliaries, sentence adverbs); those that are common names too (Will, May) are left out.
 */
const STARTERS: ReadonlySet<string> = new Set(
  `A About According After All Also Although An And Another Any Are As At Because Before Both But By Can Could Despite
  Did Do Does During Each Either Even Every Everyone Few For From Had Has Have He Her Here His How However I If In
  Indeed Instead Is It Its It's It’s I'm I’m I've I’ve I'll I’ll Let Many Maybe Meanwhile Moreover Most Much My Neither
  Nevertheless No Nobody None Nor Not Nothing Now Of On Once One Only Or Other Others Our Perhaps Several She Should
  Since So Some Soon Still Such That That's That’s The Their Then There There's There’s Therefore These They This Those
  Though Three Through To Today Two Under Unless Until Was We Were What When Whenever Where Whether Which While Who
  Whose Why With Without Would Yes Yet You Your He's He’s She's She’s We're We’re They're They’re You're You’re
  Let's Let’s What's What’s`.split(/\s+/),
);

/**
 * True if the word after the stop is one that begins sentences; not an initial (`such theorists as J. A. Hobson`), nor
 * behind the dash of a dateline (`PORT HALL, Wash. — For`).
 */
export function startsSentence({ text, next, nextWord }: Stop): boolean {
  return STARTERS.has(nextWord) && text.charAt(next + nextWord.length) !== '.' && !/[–—-]/.test(text.charAt(next));
}
