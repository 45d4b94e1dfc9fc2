/**
 * Fits the weights of `data/weights.tsv` to annotated articles, starting from, and held to, those set by hand in it.
 *   node dist/people/build/fit-weights.js FILE.jsonl ... > weights.tsv
 * Each line of a file: {"text": "...", "people": [{"names": ["..."]}]}; paragraphs are parted by line breaks.
 */
import { readFileSync } from 'node:fs';
import { readText } from '../../article/read-text.ts';
import { findCandidates, wordSentences } from '../candidates/candidates.ts';
import { judgeSpellings } from '../evidence/spellings.ts';
import { amountOf, readWeights, type Spelling, type Weights } from '../evidence/weights.ts';
import { fold } from '../words/fold.ts';

/** How strongly a weight is held to where it started: the inverse variance of its prior. */
const HOLD = 2.5;
const ROUNDS = 400;
const STEP = 0.02;

interface Example {
  /** Each piece of evidence and how much it counts. */
  readonly values: ReadonlyMap<string, number>;
  readonly person: number;
}

const articles = process.argv.slice(2).flatMap((file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { text: string; people: { names: string[] }[] }),
);

const byHand = readWeights('by hand');
let weights: Weights = byHand;
for (const column of ['full', 'single'] as const) weights = fitColumn(column, examplesOf(column), weights);
process.stdout.write('# evidence\tpooled\tfull\tsingle\tfull by hand\tsingle by hand\n');
for (const [name, { pooled, full, single }] of weights) {
  const hand = byHand.get(name);
  const row = [name, pooled, full.toFixed(2), single.toFixed(2), hand?.full, hand?.single];
  process.stdout.write(`${row.join('\t')}\n`);
}

function examplesOf(column: 'full' | 'single'): Example[] {
  return articles.flatMap(({ text, people }) => {
    const sentences = wordSentences(readText('article.txt', text.replace(/\n+/g, '\n\n')));
    const names = new Set(people.flatMap((person) => person.names.map(plain)));
    return judgeSpellings(findCandidates(sentences), weights)
      .filter((spelling) => spelling.column === column)
      .map((spelling) => ({ values: valuesOf(spelling), person: isNamed(spelling, names) ? 1 : 0 }));
  });
}

function valuesOf({ evidence }: Spelling): Map<string, number> {
  const values = new Map<string, number>();
  for (const [i, name] of evidence.names.entries()) {
    const weight = weights.get(name);
    if (weight) values.set(name, amountOf(weight, evidence.shares[i] ?? 0));
  }
  return values;
}

/** Some annotators count a title to the name: "King Carlos I". */
function isNamed({ key, occurrences }: Spelling, names: ReadonlySet<string>): boolean {
  return [
    key,
    ...occurrences.map(({ words, titleFrom, to }) =>
      words
        .slice(titleFrom, to)
        .map(({ key }) => key)
        .join(' '),
    ),
  ].some((spelt) => names.has(plain(spelt)));
}

function plain(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Logistic regression with a normal prior around the weights given; Adam, all examples at once. */
function fitColumn(column: 'full' | 'single', examples: readonly Example[], start: Weights): Weights {
  const fitted = new Map([...start].map(([name, weight]) => [name, { ...weight }]));
  const moments = new Map([...start.keys()].map((name) => [name, { first: 0, second: 0 }]));
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = new Map(
      [...fitted].map(([name, weight]) => [name, HOLD * (weight[column] - (start.get(name)?.[column] ?? 0))]),
    );
    for (const { values, person } of examples) {
      let logOdds = 0;
      for (const [name, value] of values) logOdds += value * (fitted.get(name)?.[column] ?? 0);
      const error = 1 / (1 + Math.exp(-logOdds)) - person;
      for (const [name, value] of values) gradient.set(name, (gradient.get(name) ?? 0) + error * value);
    }
    for (const [name, weight] of fitted) {
      const moment = moments.get(name) ?? { first: 0, second: 0 };
      const slope = gradient.get(name) ?? 0;
      moment.first = 0.9 * moment.first + 0.1 * slope;
      moment.second = 0.999 * moment.second + 0.001 * slope * slope;
      const [first, second] = [moment.first / (1 - 0.9 ** round), moment.second / (1 - 0.999 ** round)];
      weight[column] -= (STEP * first) / (Math.sqrt(second) + 1e-8);
    }
  }
  return fitted;
}
