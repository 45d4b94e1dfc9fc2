import type { Article } from '../../article/article.ts';
import { atOnce, type Steps } from '../../in-steps.ts';
import { bisect } from './bisect.ts';
import { type Word, wordsIn } from './words.ts';

/** An article's words in a row, findable at once. Plain numbers and one text: it is kept for every article. */
export interface Wording {
  readonly article: Article;
  /** The folded words, each between two spaces. */
  readonly joined: string;
  /** Where each word starts in `joined`, ascending; and, last, where another would. */
  readonly starts: Int32Array;
  /** Where each word stands in the article's text: half-open UTF-16 offsets. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/**
 * All words of an article, and the words within quotation marks alone, where a quotation that a reporting clause
 * interrupts ("...," she said. "...") goes on unbroken.
 */
interface Wordings {
  readonly all: Wording;
  readonly spoken: Wording;
}

/** Ends a run of words that belong together; no quotation holds it, so none is found across it. */
const BREAK: Word = { start: -1, end: -1, folded: '\n' };

/** A closing quotation mark after which a quotation may go on behind "she said", and the opening mark. */
const INTERRUPTED = /[,.?!…—-]["”]$/;

/** Words read in one step: some 2 ms. */
const AT_A_TIME = 2000;

const wordings = new WeakMap<Article, Wordings>();

/** @returns the article's words, worked out once. */
export function wordingOf(article: Article): Wordings {
  return wordings.get(article) ?? atOnce(read(article));
}

/** Works them out for all these articles, in steps. */
export function* readWordings(articles: readonly Article[]): Steps<void> {
  for (const article of articles) {
    if (wordings.has(article)) continue;
    yield* read(article);
    yield;
  }
}

function* read(article: Article): Steps<Wordings> {
  const words: Word[] = [];
  for (const word of wordsIn(article.text)) {
    words.push(word);
    if (words.length % AT_A_TIME === 0) yield;
  }
  const all = toWording(article, words);
  yield;
  const made = { all, spoken: toWording(article, spokenWords(article, words)) };
  wordings.set(article, made);
  return made;
}

function toWording(article: Article, words: readonly Word[]): Wording {
  const starts = new Int32Array(words.length + 1);
  let next = 1;
  for (const [i, { folded }] of words.entries()) {
    starts[i] = next;
    next += folded.length + 1;
  }
  starts[words.length] = next;
  return {
    article,
    joined: ` ${words.map(({ folded }) => `${folded} `).join('')}`,
    starts,
    from: Int32Array.from(words, ({ start }) => start),
    to: Int32Array.from(words, ({ end }) => end),
  };
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
 * @param row at least one folded word, joined by spaces.
 * @returns the position of the first of them in the wording, or -1; the first occurrence at or after word `from`.
 */
export function findRow({ joined, starts }: Wording, row: string, from = 0): number {
  const offset = joined.indexOf(` ${row} `, (starts[from] ?? joined.length) - 1);
  return offset < 0 ? -1 : bisect(starts.length, (i) => (starts[i] ?? 0) > offset);
}
