import { type Passage, quote } from './passage.ts';

/** Likeness of their sets of words from which two sentences say the same. */
const SAME = 0.7;
/** A neighbour joins a passage only if its score is so close to the passage's (scores are log-odds: see `search/`). */
const CLOSE = 1.5;
/** Sentences in a joined passage, at most: what a phone shows at a glance. */
const LONGEST = 4;

/**
 * The list that people see: sentences next to each other become one passage, and what is quoted already, or nearly so,
 * is left out. (Scripts get every sentence by itself: they want the ranking.)
 *
 * @param passages best first, as `ask` gives them.
 * @param limit at most so many in the list.
 */
export function readable(passages: readonly Passage[], limit: number): Passage[] {
  const list: Passage[] = [];
  const said: ReadonlySet<string>[] = [];
  for (const passage of passages) {
    if (list.some((shown) => covers(shown, passage))) continue;
    const isFull = list.length === limit;
    const neighbour = list.findIndex((shown) => joins(shown, passage, isFull));
    const shown = list[neighbour];
    if (shown) list[neighbour] = join(shown, passage);
    if (shown || isFull) continue;
    const words = wordsOf(passage.sentence);
    if (said.some((others) => likeness(others, words) >= SAME)) continue;
    list.push(withoutRepetition(passage, list));
    said.push(words);
  }
  return list;
}

function covers(shown: Passage, { article, at }: Passage): boolean {
  return shown.article === article && shown.first <= at && at <= shown.last;
}

/**
 * Only within a paragraph: what stands in two is two thoughts. What would be quoted twice joins however weak it is;
 * from another paragraph, unless it would not be shown otherwise.
 */
function joins(shown: Passage, next: Passage, isFull: boolean): boolean {
  const { article } = shown;
  const { first, last } = spread(shown, next);
  const touching = next.first <= shown.last + 1 && next.last >= shown.first - 1;
  if (article !== next.article || !touching || last - first >= LONGEST) return false;
  const shared = next.first <= shown.last && next.last >= shown.first;
  const close = shown.score - next.score <= CLOSE;
  const together = article.sentences[shown.at]?.block === article.sentences[next.at]?.block;
  return together ? shared || close : shared && (close || !isFull);
}

/** Context that the list quotes already is left out. */
function withoutRepetition(passage: Passage, list: readonly Passage[]): Passage {
  const { article, at, last, context } = passage;
  const isQuoted = (one: number) =>
    list.some((shown) => shown.article === article && shown.first <= one && one <= shown.last);
  let first = passage.first;
  while (first < at && isQuoted(first)) first += 1;
  const left = Math.max(0, context - (first - passage.first));
  return { ...passage, text: quote(article, first, last), first, context: left };
}

function join(shown: Passage, next: Passage): Passage {
  const { first, last } = spread(shown, next);
  const { context } = next.first < shown.first ? next : shown;
  const words = [...new Set([...shown.words, ...next.words])];
  return { ...shown, text: quote(shown.article, first, last), first, last, context, words };
}

function spread(a: Passage, b: Passage): { first: number; last: number } {
  return { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}

/** Jaccard similarity, 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return common / Math.max(1, a.size + b.size - common);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}
