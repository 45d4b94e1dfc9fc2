import { plain } from '../analyse.ts';
import { isEnglishWord, rarity } from '../words/dictionary.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { ownId } from '../words/word-list.ts';
import { frequentWordsLike } from './frequent-words-like.ts';
import { noise, type Spelt, spelt } from './spelt.ts';

/** What the sources hold: a word, two side by side, words that are spelt nearly like `word` (within two letters). */
export interface Vocabulary {
  has(word: string): boolean;
  /** As `Searched.holdsPair`. */
  hasPair(first: string, second: string): boolean;
  like(word: string): readonly string[];
}

/** False for a word that the sources or the dictionary hold, and for what is no plain word. */
export function mayBeSlip(word: string, vocabulary: Vocabulary): boolean {
  const typed = bare(word);
  return typed.length >= 3 && /^[a-z']+$/.test(typed) && !isEnglishWord(typed) && !vocabulary.has(word);
}

/** In a question that is misspelt elsewhere: true for any word that the sources do not hold and that is no name. */
export function mayBeSlipToo(word: string, vocabulary: Vocabulary): boolean {
  return /^[a-z]{3,}$/.test(word) && !vocabulary.has(word);
}

/**
 * How a word's price is made: a slip counts 1, and {@link rarity} adds to it, the less for words of the sources and for
 * stop words, which questions are full of. `trust`: a word that exists is rather meant as it stands. `farthest`: slips to
 * a letter of the typed word; a word of the sources may always be one slip off. Fitted, with the costs of slips, to the
 * misspelt questions of the sets that fit the ranking, to Wikipedia's list of common misspellings and a part of the Birkbeck
 * corpus (Mitton 1985), neither of which is shipped, and to names that the sources do not hold.
 */
const PRICE = { rare: 1.4, inSources: 0.2, stopWord: 0.5, trust: 0.3, farthest: 0.22 };

/**
 * Finds the word that a misspelt one stands for, by a noisy channel (Kernighan, Church and Gale 1990): few slips, and
 * rather a word of the sources, a frequent word.
 *
 * @param word one that {@link mayBeSlip}, or may be one too.
 * @returns the word meant; null when nothing is near, or none nearer than the word itself.
 */
export function correct(word: string, vocabulary: Vocabulary): string | null {
  const typed = bare(word);
  const isName = /^\p{Lu}/u.test(word);
  const isKnown = isEnglishWord(typed);
  if (!isName && !isKnown && hasDroppedG(typed)) return `${typed}g`;
  const farthest = PRICE.farthest * typed.length;
  const asTyped = spelt(typed);
  let meant: string | null = null;
  let least = isKnown ? price(typed) - PRICE.trust : ownId(typed) >= 0 ? price(typed) : Number.POSITIVE_INFINITY;
  const consider = (candidate: string, other: Spelt, limit: number, rare: number, isHeld: () => boolean) => {
    const most = Math.min(limit, least - PRICE.inSources * rare);
    if (most <= 0 || other.written.text === typed) return;
    const slips = noise(asTyped, other, most);
    if (slips > most) return;
    const cost = slips + (isHeld() ? PRICE.inSources : 1) * rare;
    if (cost < least) [meant, least] = [candidate, cost];
  };
  for (const near of vocabulary.like(word)) {
    const other = bare(near);
    consider(near, spelt(other), Math.max(1, farthest), price(other), () => true);
  }
  if (isName) return meant;
  for (const { word: frequent, spelt, rarity } of frequentWordsLike(asTyped, farthest))
    consider(frequent, spelt, farthest, priced(frequent, rarity), () => vocabulary.has(frequent));
  return meant;
}

/** "sleepin"; not "collin", a commoner word than "colling". */
function hasDroppedG(typed: string): boolean {
  const whole = `${typed}g`;
  return /[a-z]{2}in$/.test(typed) && isEnglishWord(whole) && rarity(whole) < rarity(typed);
}

const price = (word: string) => priced(word, rarity(word));
const priced = (word: string, rare: number) => PRICE.rare * rare * (STOP_WORDS.has(word) ? PRICE.stopWord : 1);

/** A word without capitals, accents and possessive. */
const bare = (word: string) => plain(word).replace(/'s?$/, '');
