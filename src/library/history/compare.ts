import type { Article } from '../../article/article.ts';
import { atOnce, type Steps, sorted } from '../../in-steps.ts';
import { peopleOf } from '../../people/people.ts';
import type { SentenceCounts } from './change.ts';

/** What became of an article's sentences between two of its versions. Every text is an exact slice of its version. */
export interface Difference {
  readonly counts: SentenceCounts;
  /** In the order of the new version. */
  readonly reworded: readonly { readonly before: string; readonly now: string }[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly peopleGained: readonly string[];
  readonly peopleLost: readonly string[];
  /** Share of the old version's sentences that are gone without a trace, 0..1. */
  readonly vanished: number;
}

/** Two sentences that share so much of their words are one, reworded (Dice's coefficient of their sets of words). */
const REWORDED = 0.5;

/** @param before null: the article is new. @param now null: the article is gone. */
export const compareArticles = (before: Article | null, now: Article | null): Difference =>
  atOnce(compare(before, now));

/** The same in steps: a novel's second edition takes a second. */
export function* compare(before: Article | null, now: Article | null): Steps<Difference> {
  const old = sentencesOf(before);
  const young = sentencesOf(now);
  const { left: gone, right: come } = yield* withoutSame(old, young);
  const pairs = yield* pairReworded(gone, come);
  const partners = new Set(pairs.values());
  const reworded = [...pairs].map(([to, from]) => ({ before: gone[from] ?? '', now: come[to] ?? '' }));
  const added = come.filter((_, to) => !pairs.has(to));
  const removed = gone.filter((_, from) => !partners.has(from));
  const names = (article: Article | null) => (article ? peopleOf(article).people.map(({ name }) => name) : []);
  return {
    counts: {
      same: young.length - come.length,
      reworded: reworded.length,
      added: added.length,
      removed: removed.length,
    },
    reworded,
    added,
    removed,
    peopleGained: without(names(now), names(before)),
    peopleLost: without(names(before), names(now)),
    vanished: old.length ? removed.length / old.length : 0,
  };
}

const sentencesOf = (article: Article | null) => article?.sentences.map(({ text }) => text) ?? [];
const without = (names: readonly string[], others: readonly string[]) => {
  const known = new Set(others);
  return names.filter((name) => !known.has(name));
};

/** Leaves out what stands on both sides, as often as it stands on both; white space does not count. */
function* withoutSame(
  left: readonly string[],
  right: readonly string[],
): Steps<{ readonly left: string[]; readonly right: string[] }> {
  const waiting = new Map<string, number[]>();
  for (const [at, text] of right.entries()) {
    const key = fold(text);
    waiting.get(key)?.push(at) ?? waiting.set(key, [at]);
    yield;
  }
  const restOfLeft: string[] = [];
  const same = new Set<number>();
  for (const text of left) {
    const at = waiting.get(fold(text))?.pop();
    if (at === undefined) restOfLeft.push(text);
    else same.add(at);
    yield;
  }
  return { left: restOfLeft, right: right.filter((_, at) => !same.has(at)) };
}

/** Most texts have nothing to fold, and looking for it costs a tenth of replacing every space. */
const fold = (text: string) => (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text);

/** A word in more sentences than this tells nothing of which sentence was reworded, and would cost the most time. */
const COMMON = 64;

/** @returns for positions in `come` the position in `gone` of the sentence it was made of; each at most once. */
function* pairReworded(gone: readonly string[], come: readonly string[]): Steps<Map<number, number>> {
  const old: Set<string>[] = [];
  const holders = new Map<string, number[]>();
  for (const [from, text] of gone.entries()) {
    const words = wordsOf(text);
    old.push(words);
    for (const word of words) holders.get(word)?.push(from) ?? holders.set(word, [from]);
    yield;
  }
  const likely: { readonly from: number; readonly to: number; readonly likeness: number }[] = [];
  for (const [to, text] of come.entries()) {
    const words = wordsOf(text);
    const telling = [...words].map((word) => holders.get(word) ?? []).filter((found) => found.length <= COMMON);
    for (const from of new Set(telling.flat())) {
      const likeness = dice(words, old[from] ?? new Set());
      if (likeness >= REWORDED) likely.push({ from, to, likeness });
    }
    yield;
  }
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const likeliest = (a: (typeof likely)[number], b: (typeof likely)[number]) =>
    b.likeness - a.likeness || a.to - b.to || a.from - b.from;
  for (const { from, to } of yield* sorted(likely, likeliest)) {
    if (pairs.has(to) || taken.has(from)) continue;
    pairs.set(to, from);
    taken.add(from);
  }
  return new Map([...pairs].sort(([a], [b]) => a - b));
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return (2 * shared) / (a.size + b.size || 1);
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
