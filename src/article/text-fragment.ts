import type { Article, Sentence } from './article.ts';
import { isWebAddress } from './web-address.ts';

/** Up to so many words a sentence is named in full, beyond them by its first and last: links have to stay short. */
const FULL = 10;
const FIRST_WORDS = 4;
const LAST_WORDS = 3;
/** Most words that name a sentence's beginning, or its end, or all of it: what is alike for longer gets no fragment. */
const MOST_WORDS = 60;
/** In UTF-16 units: what is longer is no word. */
const LONGEST_WORD = 100;
/** Most words taken from beside a sentence to tell it from its double. */
const CONTEXT = 8;

/**
 * The address of a page at one of its sentences: a text fragment, as https://wicg.github.io/scroll-to-text-fragment/
 * specifies it, `#:~:text=[prefix-,]start[,end][,-suffix]`, made of whole words. Browsers take the first place that
 * fits, regardless of case; so the words are as many as it takes to fit there alone.
 *
 * @param url the article's; null or not of the web (`javascript:`, `file:`) gives null.
 */
export function linkTo(url: string | null, article: Article, sentence: Sentence): string | null {
  if (!isWebAddress(url)) return null;
  const page = new URL(url);
  const directive = textDirective(article, sentence);
  const [anchor = ''] = page.hash.replace(/^#/, '').split(':~:');
  page.hash = '';
  return directive ? `${page.href}#${anchor}:~:text=${directive}` : page.href + (anchor && `#${anchor}`);
}

/** @returns what stands after `text=`; empty for a sentence without a word, or that no words of a bearable number tell. */
function textDirective(article: Article, sentence: Sentence): string {
  const words = wordsOf(bare(sentence.text));
  if (!words.length || words.some(({ length }) => length > LONGEST_WORD)) return '';
  const range = words.length > FULL ? rangeOf(article, sentence, words) : null;
  if (range) return range;
  if (words.length > MOST_WORDS) return '';
  if (!occursTwice(article.text, pattern(words))) return encode(words);
  const [prefix, suffix] = surroundings(article, sentence);
  return [prefix && `${encode(prefix)}-`, encode(wordsOf(sentence.text)), suffix && `-${encode(suffix)}`]
    .filter(Boolean)
    .join(',');
}

/** First and last words, each as many as are needed to begin and end at this sentence alone; null if no number is enough. */
function rangeOf({ text }: Article, sentence: Sentence, words: readonly string[]): string | null {
  const first = fewest(text, FIRST_WORDS, words.length - LAST_WORDS, (n) => words.slice(0, n));
  if (!first) return null;
  const begun = pattern(words.slice(0, first)).exec(sentence.text);
  const rest = sentence.text.slice((begun?.index ?? 0) + (begun?.[0].length ?? 0));
  const last = fewest(rest, LAST_WORDS, words.length - first, (n) => words.slice(-n));
  return last ? `${encode(words.slice(0, first))},${encode(words.slice(-last))}` : null;
}

/**
 * The words beside a sentence that occurs more than once: those after it in its block if any, else those before it,
 * if need be in the block above. Prefix and suffix touch the sentence, but for white space: all marks are kept.
 */
function surroundings(
  { text, blocks }: Article,
  { start, end, block }: Sentence,
): [prefix?: string[] | undefined, suffix?: string[]] {
  const own = blocks[block] ?? { start: 0, end: text.length };
  const words = wordsOf(text.slice(start, end));
  const after = wordsOf(text.slice(end, own.end));
  const suffix = fewest(text, 1, Math.min(CONTEXT, after.length), (n) => [...words, ...after.slice(0, n)]);
  if (suffix) return [undefined, wordsOf(bare(after.slice(0, suffix).join(' '), false))];
  const above = start > own.start ? own.start : (blocks[block - 1]?.start ?? own.start);
  const before = wordsOf(text.slice(above, start));
  const prefix = fewest(text, 1, Math.min(CONTEXT, before.length), (n) => [...before.slice(-n), ...words]);
  return prefix ? [before.slice(-prefix)] : [];
}

/** @returns the least number, `least` to `most`, of words taken that stand in one place of `text` alone; 0 if none do. */
function fewest(text: string, least: number, most: number, take: (n: number) => readonly string[]): number {
  for (let n = least; n <= Math.min(most, MOST_WORDS); n++) if (!occursTwice(text, pattern(take(n)))) return n;
  return 0;
}

/** Without the marks around it: a fragment begins and ends at word boundaries. */
function bare(text: string, alsoBefore = true): string {
  return text.replace(alsoBefore ? /^[^\p{L}\p{N}\p{Sc}]+/u : '', '').replace(/[^\p{L}\p{N}\p{M}\p{Sc}%°]+$/u, '');
}

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);

function pattern(words: readonly string[]): RegExp {
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
}

function occursTwice(text: string, words: RegExp): boolean {
  words.lastIndex = 0;
  return words.test(text) && words.test(text);
}

/** As the specification demands for `-`, `,` and `&`; and brackets and the like too, so that Markdown links stay whole. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ').replace(/\p{Surrogate}/gu, '')).replace(
    /[-!'()*_~]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
