import { verify } from '../answer/verify/verify.ts';
import { buildShelf } from '../shelf/shelf.ts';
import { buildTimes } from './build-times.ts';
import { raw, verbatim } from './finders.ts';
import { type Cost, measure, WARM_UP } from './measure.ts';
import { randomNumbers, syntheticArticles, syntheticQuestion } from './synthetic.ts';

const SIZES = [1_000, 10_000, 60_000];
const QUESTIONS = 300;

for (const size of SIZES) {
  const articles = syntheticArticles(size);
  const random = randomNumbers(7);
  const questions = Array.from({ length: QUESTIONS + WARM_UP }, () => syntheticQuestion(articles, random));
  const asked = { theirs: measure(questions, () => raw(articles)), ours: measure(questions, () => verbatim(articles)) };
  const built = buildTimes(articles);
  const theirs = row(built.theirs, asked.theirs);
  const ours = row(built.ours, asked.ours);
  const ratio = Object.fromEntries(Object.entries(ours).map(([name, cost]) => [name, cost / (theirs[name] ?? 1)]));
  console.log(`\n${size} sentences`);
  console.table({ MiniSearch: rounded(theirs), Verbatim: rounded(ours), ratio: rounded(ratio) });
  const shelf = buildShelf(articles);
  const { p50, p99 } = measure(questions, () => (question) => verify(shelf, question));
  const read = (finder: number) => (built.people / finder).toFixed(2);
  console.log(`people read in ${read(built.theirs)} of MiniSearch's build, ${read(built.ours)} of ours;`);
  console.log(`a quotation checked in ${p50.toFixed(1)} ms (p50), ${p99.toFixed(1)} ms (p99)`);
}

function row(build: number, { p50, p99, perSecond, heap }: Cost): Readonly<Record<string, number>> {
  return { 'build ms': build, 'p50 ms': p50, 'p99 ms': p99, 'questions/s': perSecond, 'heap MB': heap };
}

function rounded(costs: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(costs).map(([name, cost]) => [name, Number(cost.toPrecision(3))]));
}
