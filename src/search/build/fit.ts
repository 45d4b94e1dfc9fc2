/**
 * Fits the features' weights and what questions make one expect of their answers; writes src/search/weights.ts and
 * src/search/data/expected.bin. Run by hand, with a folder of question sets:
 *
 *     node dist/search/build/fit.js FOLDER
 *
 * Run it after make-data.js and before tune-vectors.js: weights fitted on the questions that tuned the vectors would trust
 * these too much.
 *
 * The folder holds data/NAME-dev.jsonl (public sets; with data/NAME.articles.jsonl where questions share articles) and
 * shelves/train-* (questions in people's own words); this repository's own are added to them.
 */
import { writeFileSync } from 'node:fs';
import type { Comparison } from '../compare/comparison.ts';
import { CUES, cuesOf } from '../compare/expected.ts';
import { TRAITS } from '../compare/traits.ts';
import { FEATURES } from '../features/all.ts';
import { type ComparedLesson, lessonsAcrossArticles, lessonsOnOneArticle } from './compared-lessons.ts';
import { type Example, fitSoftmax } from './softmax.ts';

/** Chosen by questions left out of the fit: three times or a third of the second did no better. */
const PENALTY = { weights: 1e-5, rows: 1e-4 };
/**
 * Set by hand, whatever the fit would say: what no set can teach, for their questions name no sources, and hardly one asks
 * for all that somebody said; and what a heading and a sentence that asks are to cost, for hardly a reader takes either
 * for an answer.
 */
const GIVEN: Readonly<Record<string, number>> = {
  'names in the article': 2.5,
  source: 1,
  'named source': 3,
  'statement: theirs': 3,
  heading: -2,
  asks: -3,
};

const [folder = ''] = process.argv.slice(2);
const examples: Example[] = [];
for (const lesson of lessonsOnOneArticle(folder)) examples.push(toExample(lesson));
for (const lesson of lessonsAcrossArticles(folder)) examples.push(toExample(lesson));
console.error(`${examples.length} examples`);
const { weights, rows } = fitSoftmax(examples, { weights: FEATURES.length, rows: CUES * TRAITS }, PENALTY);
writeWeights(weights);
writeFileSync(
  new URL('../../../src/search/data/expected.bin', import.meta.url),
  new Uint8Array(Float32Array.from(rows).buffer),
);

function toExample({ comparisons, gold, weight }: ComparedLesson): Example {
  const values = new Float32Array(comparisons.length * FEATURES.length);
  comparisons.forEach((comparison, i) => {
    FEATURES.forEach(({ of }, j) => {
      values[i * FEATURES.length + j] = of(comparison);
    });
  });
  const { query } = comparisons[0] as Comparison;
  return { values, traits: comparisons.map(({ facts }) => facts), cues: cuesOf(query), gold, weight };
}

function writeWeights(fitted: Float64Array): void {
  const lines = FEATURES.map(({ name, says }, j) => {
    const given = GIVEN[name];
    const weight = given === undefined ? (fitted[j] as number).toFixed(2) : `${given.toFixed(2)}, // set by hand`;
    return `  /** ${says} */\n  '${name}': ${weight.includes(',') ? weight : `${weight},`}`;
  });
  const text = `/**\n * What each feature's value is multiplied by; a sentence's score is the sum. Fitted by build/fit.ts but where it says\n * otherwise, and free to be changed by hand: more than 0 speaks for a sentence, less against it.\n */\nexport const WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n`;
  writeFileSync(new URL('../../../src/search/weights.ts', import.meta.url), text);
}
