import { verify } from '../answer/verify/verify.ts';
import type { Article } from '../article/article.ts';
import { buildShelf } from '../shelf/shelf.ts';
import { type BuildTimes, buildTimes } from './build-times.ts';
import { raw, verbatim } from './finders.ts';
import { type Cost, measure, WARM_UP } from './measure.ts';
import { randomNumbers, syntheticArticles, syntheticQuestion } from './synthetic.ts';

const SIZES = [1_000, 10_000, 60_000];
const QUESTIONS = 300;

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
