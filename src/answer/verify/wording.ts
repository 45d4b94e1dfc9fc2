import type { Article } from '../../article/article.ts';
import { atOnce, type Steps } from '../../in-steps.ts';
import { bisect } from '../bisect.ts';
import { type ComparedWord, wordsIn } from './words.ts';

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
const BREAK: ComparedWord = { start: -1, end: -1, folded: '\n' };

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
  const all = yield* toWording(article, wordsIn(article.text));
  const made = { all, spoken: yield* toWording(article, spokenWords(all)) };
  wordings.set(article, made);
  return made;
}

function* toWording(article: Article, words: Iterable<ComparedWord>): Steps<Wording> {
  const [starts, from, to]: [number[], number[], number[]] = [[], [], []];
  const lines = [''];
  let line: string[] = [];
  let next = 1;
  for (const { start, end, folded } of words) {
    starts.push(next);
    from.push(start);
    to.push(end);
    line.push(folded);
    next += folded.length + 1;
    if (starts.length % AT_A_TIME) continue;
    lines.push(line.join(' '));
    line = [];
    yield;
  }
  starts.push(next);
  const joined = [...lines, ...line, ''].join(' ');
  yield;
  return { article, joined, starts: new Int32Array(starts), from: new Int32Array(from), to: new Int32Array(to) };
}

function* spokenWords({ article: { text, blocks }, joined, starts, from, to }: Wording): Generator<ComparedWord, void> {
  let at = 0;
  for (const block of blocks) {
    for (const { 0: quoted, index } of text.slice(block.start, block.end).matchAll(/["“][^"“”]+["”]/g)) {
      const start = block.start + index;
      while ((from[at] ?? Number.POSITIVE_INFINITY) < start) at += 1;
      for (; (to[at] ?? Number.POSITIVE_INFINITY) <= start + quoted.length; at += 1) {
        const folded = joined.slice(starts[at], (starts[at + 1] ?? 0) - 1);
        yield { start: from[at] ?? 0, end: to[at] ?? 0, folded };
      }
      if (!INTERRUPTED.test(quoted)) yield BREAK;
    }
    yield BREAK;
  }
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
