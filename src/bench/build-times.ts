import type { Article } from '../article/article.ts';
import { readPeople } from '../people/read-people.ts';
import { raw, verbatim } from './finders.ts';

/** Building is timed so often, each finder in turn: one build alone swings by a third with the garbage collector. */
const ROUNDS = 9;

/** Median milliseconds of building either finder, and of reading the people. */
export interface BuildTimes {
  readonly theirs: number;
  readonly ours: number;
  readonly people: number;
}

/** Times all three in each round, in alternating order. */
export function buildTimes(articles: readonly Article[]): BuildTimes {
  const works = [
    { times: [] as number[], run: () => raw(articles) },
    { times: [] as number[], run: () => verbatim(articles) },
    { times: [] as number[], run: () => articles.forEach((article) => void readPeople(article)) },
  ];
  for (let round = 0; round < ROUNDS; round++) {
    for (const { times, run } of round % 2 ? works.toReversed() : works) {
      globalThis.gc?.();
      const started = performance.now();
      run();
      times.push(performance.now() - started);
    }
  }
  const [theirs = 0, ours = 0, people = 0] = works.map(({ times }) => median(times));
  return { theirs, ours, people };
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
