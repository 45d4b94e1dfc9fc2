import MiniSearch from 'minisearch';
import { ask } from '../answer/ask.ts';
import { verify } from '../answer/verify/verify.ts';
import type { Article } from '../article/article.ts';
import { readPeople } from '../people/read-people.ts';
import { buildShelf } from '../shelf/shelf.ts';
import { randomNumbers, syntheticArticles, syntheticQuestion } from './synthetic.ts';

const SIZES = [1_000, 10_000, 60_000];
const QUESTIONS = 300;
const WARM_UP = 50;
/** Building is timed so often, each finder in turn: one build alone swings by a third with the garbage collector. */
const ROUNDS = 9;

/** What one finder costs: milliseconds and megabytes. */
interface Cost {
  readonly build: number;
  readonly p50: number;
  readonly p99: number;
  readonly perSecond: number;
  readonly heap: number;
}

/** Measures building and asking; `build` gives the function that asks. */
function measure(questions: readonly string[], build: () => (question: string) => unknown): Cost {
  globalThis.gc?.();
  const heapBefore = process.memoryUsage().heapUsed;
  const started = performance.now();
  const asking = build();
  const built = performance.now() - started;
  globalThis.gc?.();
  const heap = (process.memoryUsage().heapUsed - heapBefore) / 2 ** 20;
  const times = questions.map((question) => {
    const start = performance.now();
    asking(question);
    return performance.now() - start;
  });
  const sorted = times.slice(WARM_UP).sort((a, b) => a - b);
  const sum = sorted.reduce((a, b) => a + b, 0);
  const at = (share: number) => sorted[Math.floor(share * sorted.length)] ?? 0;
  return { build: built, p50: at(0.5), p99: at(0.99), perSecond: (1000 * sorted.length) / sum, heap };
}

function raw(articles: readonly Article[]): (question: string) => unknown {
  const engine = new MiniSearch({ fields: ['text'] });
  let id = 0;
  for (const { sentences } of articles) engine.addAll(sentences.map(({ text }) => ({ id: id++, text })));
  return (question) => engine.search(question);
}

function verbatim(articles: readonly Article[]): (question: string) => unknown {
  const shelf = buildShelf(articles);
  return (question) => ask(shelf, question);
}

console.log('sentences   finder       build ms   p50 ms   p99 ms   questions/s   heap MB');
for (const size of SIZES) {
  const articles = syntheticArticles(size);
  const random = randomNumbers(7);
  const questions = Array.from({ length: QUESTIONS + WARM_UP }, () => syntheticQuestion(articles, random));
  const asked = { theirs: measure(questions, () => raw(articles)), ours: measure(questions, () => verbatim(articles)) };
  const built = buildTimes(articles);
  const theirs = { ...asked.theirs, build: built.theirs };
  const ours = { ...asked.ours, build: built.ours };
  print(size, 'MiniSearch', theirs);
  print(size, 'Verbatim', ours);
  const ratio = (key: keyof Cost) => ours[key] / theirs[key];
  print(size, 'ratio', {
    build: ratio('build'),
    p50: ratio('p50'),
    p99: ratio('p99'),
    perSecond: ratio('perSecond'),
    heap: ratio('heap'),
  });
  printOthers(articles, questions, built);
}

/** Median milliseconds of building either finder, and of reading the people. */
interface BuildTimes {
  readonly theirs: number;
  readonly ours: number;
  readonly people: number;
}

/** Times all three in each round, in alternating order. */
function buildTimes(articles: readonly Article[]): BuildTimes {
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

/** Beside the table: what else works on the same articles, against both finders' building. */
function printOthers(articles: readonly Article[], questions: readonly string[], built: BuildTimes): void {
  const shelf = buildShelf(articles);
  const verifying = measure(questions, () => (question) => verify(shelf, question));
  const read = (finder: number) => (built.people / finder).toFixed(2);
  console.log(`          people read in ${read(built.theirs)} of MiniSearch's build, ${read(built.ours)} of ours;`);
  console.log(
    `          a quotation checked in ${verifying.p50.toFixed(1)} ms (p50), ${verifying.p99.toFixed(1)} ms (p99)`,
  );
}

function print(size: number, finder: string, { build, p50, p99, perSecond, heap }: Cost): void {
  const digits = finder === 'ratio' ? 2 : 1;
  const cells = [build.toFixed(digits).padStart(8), p50.toFixed(2).padStart(8), p99.toFixed(2).padStart(8)];
  console.log(
    String(size).padStart(9),
    ' ',
    finder.padEnd(10),
    ...cells,
    perSecond.toFixed(digits).padStart(13),
    heap.toFixed(digits).padStart(9),
  );
}
