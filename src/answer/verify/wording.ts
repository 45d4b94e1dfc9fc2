import type { Article } from '../../article/article.ts';
import { type Word, wordsOf } from './words.ts';

/** Words in a row, findable at once: `joined` holds them folded, each between two spaces. */
export interface Wording {
  readonly article: Article;
  readonly words: readonly Word[];
  readonly joined: string;
  /** Where each word starts in `joined`, ascending. */
  readonly starts: readonly number[];
}

/** Ends a run of words that belong together; no quotation holds it, so none is found across it. */
const BREAK: Word = { start: -1, end: -1, folded: '\n' };

/** A closing quotation mark after which a quotation may go on behind "she said", and the opening mark. */
const INTERRUPTED = /[,.?!…—-]["”]$/;

const wordings = new WeakMap<Article, { readonly all: Wording; readonly spoken: Wording }>();

/**
 * @returns all words of the article, and the words within quotation marks alone, where a quotation that a reporting
 *   clause interrupts ("...," she said. "...") goes on unbroken. Worked out once for an article.
 */
export function wordingOf(article: Article): { readonly all: Wording; readonly spoken: Wording } {
  const kept = wordings.get(article);
  if (kept) return kept;
  const words = wordsOf(article.text);
  const made = { all: toWording(article, words), spoken: toWording(article, spokenWords(article, words)) };
  wordings.set(article, made);
  return made;
}

function toWording(article: Article, words: readonly Word[]): Wording {
  let joined = ' ';
  const starts: number[] = [];
  for (const { folded } of words) {
    starts.push(joined.length);
    joined += `${folded} `;
  }
  return { article, words, joined, starts };
}

function spokenWords({ text, blocks }: Article, words: readonly Word[]): Word[] {
  const spoken: Word[] = [];
  let at = 0;
  for (const block of blocks) {
    for (const { 0: quoted, index } of text.slice(block.start, block.end).matchAll(/["“][^"“”]+["”]/g)) {
      const start = block.start + index;
      while ((words[at]?.start ?? Number.POSITIVE_INFINITY) < start) at += 1;
      for (let word = words[at]; word && word.end <= start + quoted.length; word = words[at]) {
        spoken.push(word);
        at += 1;
      }
      if (!INTERRUPTED.test(quoted)) spoken.push(BREAK);
    }
    spoken.push(BREAK);
  }
  return spoken;
}

/**
 * Finds words in a row.
 *
 * @param folded at least one word.
 * @returns the position in `wording.words` of the first of them, or -1; the first occurrence at or after word `from`.
 */
export function findRow(wording: Wording, folded: readonly string[], from = 0): number {
  const offset = wording.joined.indexOf(` ${folded.join(' ')} `, (wording.starts[from] ?? wording.joined.length) - 1);
  return offset < 0 ? -1 : positionOf(wording.starts, offset + 1);
}

/** Binary search: the position of `start` in the ascending `starts`, where it is known to stand. */
function positionOf(starts: readonly number[], start: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
