import { doubleMetaphone } from 'double-metaphone';
import { plain } from '../analyse.ts';
import { isEnglishWord, rarity } from '../words/dictionary.ts';
import { frequentWordsLike } from './frequent-words-like.ts';
import { slipsBetween } from './slips.ts';

/** Words of the sources that are spelt nearly like `word` (within two letters), and whether they hold it itself. */
export interface Vocabulary {
  has(word: string): boolean;
  like(word: string): readonly string[];
}

/** False for a word that the sources or the dictionary hold, and for what is no plain word. */
export function mayBeSlip(word: string, vocabulary: Vocabulary): boolean {
  const typed = bare(word);
  return typed.length >= 3 && /^[a-z']+$/.test(typed) && !isEnglishWord(typed) && !vocabulary.has(word);
}

/** Words rarer than so many are seldom meant where a question has other slips: "dose", "hering", "quiting". */
const SELDOM_MEANT = 0.85;

/** In a question that is misspelt elsewhere: true for a rare word that the sources do not hold. */
export function mayBeSlipToo(word: string, vocabulary: Vocabulary): boolean {
  return /^[a-z]{3,}$/.test(word) && rarity(word) >= SELDOM_MEANT && !vocabulary.has(word);
}

/** @returns what {@link correct} finds, if it sounds the same; or null. */
export function soundingLike(word: string, vocabulary: Vocabulary): string | null {
  const meant = correct(word, vocabulary);
  return meant !== null && bare(meant) !== word && phoneticKey(bare(meant)) === phoneticKey(word) ? meant : null;
}

/**
 * Finds the word that a misspelt one stands for: few slips, and rather one that sounds the same, a word of the sources,
 * a frequent word.
 *
 * @param word one that {@link mayBeSlip}.
 * @returns the word meant, or null when nothing is near.
 */
export function correct(word: string, vocabulary: Vocabulary): string | null {
  const typed = bare(word);
  const isName = /^\p{Lu}/u.test(word);
  if (!isName && /[a-z]{2}in$/.test(typed) && isEnglishWord(`${typed}g`)) return `${typed}g`;
  const near = nearest(word, vocabulary.like(word), () => 0);
  const general = isName ? null : nearest(word, frequentWordsLike(typed), (other) => RARITY * rarity(other));
  return !near || (general && general.cost < near.cost) ? (general?.word ?? null) : near.word;
}

/** A word without capitals, accents and possessive. */
const bare = (word: string) => plain(word).replace(/'s?$/, '');

/** How an English word sounds, roughly (Philips 2000, "Double Metaphone"): "foto" and "photo" alike. Capital letters. */
const phoneticKey = (word: string) => doubleMetaphone(word)[0];

/** In longer words two slips are likely enough; names are less often slips than words. */
const TWO_SLIPS = { name: 8, word: 7 };
/** People spell by ear: what sounds the same is nearer by so many slips, and may be a slip further off. */
const SAME_SOUND = 0.6;
/** What the rarest word of the dictionary counts as slips; a word of the sources is never rare. */
const RARITY = 1;

/** @returns the candidate of least cost, the first among equals. */
function nearest(
  word: string,
  candidates: readonly string[],
  rare: (other: string) => number,
): { word: string; cost: number } | null {
  const typed = bare(word);
  const sound = phoneticKey(typed);
  const allowed = typed.length >= TWO_SLIPS[/^\p{Lu}/u.test(word) ? 'name' : 'word'] ? 2 : 1;
  let best: { word: string; cost: number } | null = null;
  for (const candidate of candidates) {
    const other = bare(candidate);
    const slips = slipsBetween(typed, other, 2);
    if (slips > 2) continue;
    const sounds = phoneticKey(other) === sound;
    if (slips > allowed && !sounds) continue;
    const cost = slips - (sounds ? SAME_SOUND : 0) + rare(other);
    if (cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { word: candidate, cost };
  }
  return best;
}
