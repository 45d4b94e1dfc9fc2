/**
 * Fits the features' weights and writes src/search/weights.ts. Run by hand, with a folder of question sets:
 *
 *     node dist/search/build/fit.js FOLDER
 *
 * The folder holds data/NAME-dev.jsonl (public sets; with data/NAME.articles.jsonl where questions share articles) and
 * shelves/train-* (questions in people's own words); this repository's own are added to them.
 */
import { writeFileSync } from 'node:fs';
import type { Article } from '../../article/article.ts';
import { FEATURES } from '../features/all.ts';
import { compareAll } from '../rank.ts';
import { find } from '../search-across.ts';
import { SearchIndex } from '../search-index.ts';
import { otherWords, seededRandom } from './augment.ts';
import { readPublicSet } from './public-sets.ts';
import { readOwnWords } from './shelves.ts';
import { type Example, fitSoftmax } from './softmax.ts';
import type { Lesson, TrainingSet } from './training-sets.ts';

/** Public sets and how many of their questions are taken: one in so many. */
const PUBLIC: readonly (readonly [string, number])[] = [
  ['xquad', 1],
  ['selqa', 1],
  ['newwiki', 4],
  ['squad2', 5],
];
/** What a question in people's own words counts beside a public one, and asked of all articles at once. */
const OWN_WORDS = 0.7;
const ALL_ARTICLES = 0.25;
/** Articles on other things that stand on the shelf then. */
const STRANGERS = 40;
const PENALTY = 1e-5;
/**
 * Set by hand, whatever the fit would say: what no set can teach, for their questions name no sources; and what a heading
 * and a sentence that asks are to cost, for hardly a reader takes either for an answer.
 */
const GIVEN: Readonly<Record<string, number>> = {
  'names in the article': 2.5,
  source: 1,
  'named source': 3,
  heading: -2,
  asks: -3,
};

const [folder = ''] = process.argv.slice(2);
const random = seededRandom(1);
const examples: Example[] = [];
for (const [name, every] of PUBLIC) {
  const set = readPublicSet(folder, name, every);
  addLessons(set, set.lessons, 1, true);
  addLessons(
    set,
    set.lessons.map((lesson) => inOtherWords(lesson, set.articles)),
    1,
    true,
  );
}
const shelves = readOwnWords(folder);
for (const shelf of shelves) addLessons(shelf, shelf.lessons, OWN_WORDS, true);
const all = {
  unanswerable: [],
  articles: [
    ...shelves.flatMap(({ articles }) => articles),
    ...readPublicSet(folder, 'newwiki', 1).articles.slice(0, STRANGERS),
  ],
  lessons: shelves.flatMap(({ lessons }) => lessons),
};
addLessons(all, all.lessons, ALL_ARTICLES, false);
console.error(`${examples.length} examples`);
writeWeights(fitSoftmax(examples, FEATURES.length, PENALTY));

function addLessons({ articles }: TrainingSet, lessons: readonly Lesson[], weight: number, oneArticle: boolean): void {
  const index = new SearchIndex(articles);
  for (const { question, file, answers } of lessons) {
    const { query, gathered } = find([index], question, oneArticle ? { files: [file] } : {});
    const comparisons = compareAll(query, gathered.candidates, gathered.statistics, gathered.held);
    const gold = comparisons.flatMap(({ sentence, candidate }, i) =>
      candidate.article.source.file === file && answers(sentence.text) ? [i] : [],
    );
    if (!gold.length || gold.length === comparisons.length) continue;
    const values = new Float32Array(comparisons.length * FEATURES.length);
    comparisons.forEach((comparison, i) => {
      FEATURES.forEach(({ of }, j) => {
        values[i * FEATURES.length + j] = of(comparison);
      });
    });
    examples.push({ values, gold, weight });
  }
}

function inOtherWords(lesson: Lesson, articles: readonly Article[]): Lesson {
  const article = articles.find(({ source }) => source.file === lesson.file);
  const answer = article?.sentences.find(({ text }) => lesson.answers(text))?.text ?? '';
  return { ...lesson, question: otherWords(lesson.question, answer, random) };
}

function writeWeights(weights: Float64Array): void {
  const lines = FEATURES.map(
    ({ name, says }, j) => `  /** ${says} */\n  '${name}': ${(GIVEN[name] ?? (weights[j] as number)).toFixed(2)},`,
  );
  const text = `/**\n * What each feature's value is multiplied by; a sentence's score is the sum. Fitted by build/fit.ts, and free to be\n * changed by hand: more than 0 speaks for a sentence, less against it.\n */\nexport const WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n`;
  writeFileSync(new URL('../../../src/search/weights.ts', import.meta.url), text);
}
