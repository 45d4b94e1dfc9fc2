import { doubleMetaphone } from 'double-metaphone';

/** How an English word sounds, roughly (Philips 2000, "Double Metaphone"): "foto" and "photo" alike. Capital letters. */
export function phoneticKey(word: string): string {
  return doubleMetaphone(word)[0];
}
