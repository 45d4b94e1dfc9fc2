import type { Article } from '../../article/article.ts';
import type { Steps } from '../../in-steps.ts';
import { peopleOf } from '../../people/people-of.ts';
import { asRead } from './as-read.ts';
import type { SentenceCounts } from './change.ts';
import { pairReworded } from './reworded.ts';

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

/** @param before null: the article is new. @param now null: the article is gone. */
export function* compare(before: Article | null, now: Article | null): Steps<Difference> {
  const old = sentencesOf(before);
  const young = sentencesOf(now);
  const { left: gone, right: come } = yield* withoutSame(old, young);
  const pairs = yield* pairReworded(gone, come);
  const partners = new Set(pairs.values());
  const reworded = come.flatMap((now, to) => (pairs.has(to) ? { before: gone[pairs.get(to) ?? -1] ?? '', now } : []));
  const added = come.filter((_, to) => !pairs.has(to));
  const removed = gone.filter((_, from) => !partners.has(from));
  const formerNames = namesIn(before);
  yield;
  const names = namesIn(now);
  yield;
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
    peopleGained: without(names, formerNames),
    peopleLost: without(formerNames, names),
    vanished: old.length ? removed.length / old.length : 0,
  };
}

const sentencesOf = (article: Article | null) => article?.sentences.map(({ text }) => text) ?? [];
const namesIn = (article: Article | null) => (article ? peopleOf(article).people.map(({ name }) => name) : []);

function without(names: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map(asRead));
  return names.filter((name) => !known.has(asRead(name)));
}

/** Leaves out what reads the same on both sides, as often as it stands on both. */
function* withoutSame(
  left: readonly string[],
  right: readonly string[],
): Steps<{ readonly left: string[]; readonly right: string[] }> {
  const waiting = new Map<string, number[]>();
  for (const [at, text] of right.entries()) {
    const key = asRead(text);
    waiting.get(key)?.push(at) ?? waiting.set(key, [at]);
    yield;
  }
  const restOfLeft: string[] = [];
  const same = new Set<number>();
  for (const text of left) {
    const at = waiting.get(asRead(text))?.pop();
    if (at === undefined) restOfLeft.push(text);
    else same.add(at);
    yield;
  }
  return { left: restOfLeft, right: right.filter((_, at) => !same.has(at)) };
}
