import { plain } from '../analyse.ts';
import { american } from './american.ts';
import { readData } from './read-data.ts';
import { remembered } from './remembered.ts';

interface List {
  /** Word -> id. */
  readonly ids: ReadonlyMap<string, number>;
  readonly words: readonly string[];
}

let list: List | undefined;

/** The words that have a vector, read at first use. Made by build/make-data.ts; see data/NOTICE. */
function loaded(): List {
  if (!list) {
    const words = readData('words.txt').toString('latin1').split('\n');
    list = { words, ids: new Map(words.map((word, id) => [word, id])) };
  }
  return list;
}

/**
 * Ids count from 0 by falling frequency in English.
 *
 * @returns the word's id; or, where it has no vector, that of a plural or past form of it, of its singular or of its American spelling; or
 *   -1.
 */
export const wordId = remembered(findId);

function findId(token: string): number {
  const { ids } = loaded();
  const word = plain(token).replace(/'s?$/, '');
  if (word.length < 3) return ids.get(word) ?? -1;
  return (
    ids.get(word) ??
    ids.get(`${word}s`) ??
    ids.get(`${word}ed`) ??
    ids.get(`${word}d`) ??
    ids.get(word.replace(/s$/, '')) ??
    ids.get(american(word)) ??
    -1
  );
}

/** @returns this very word's id, or -1 where it has no vector itself. */
export function ownId(word: string): number {
  return loaded().ids.get(word) ?? -1;
}

/** How many words have a vector. */
export function wordCount(): number {
  return loaded().words.length;
}

/** @returns the word with this id. */
export function wordAt(id: number): string {
  return loaded().words[id] ?? '';
}

/** The commonest words of English, commonest first. */
export function frequentWords(count: number): string[] {
  return loaded().words.slice(0, count);
}

/** How much a word can say, .39 (the commonest) to 1 (without a vector), by its frequency rank; the scale is set by hand. */
export function wordWeight(id: number): number {
  return id < 0 ? 1 : 0.35 + 0.65 * Math.min(1, Math.log(2 + id) / Math.log(50_000));
}
