/**
 * Fits the two models of support and their scale, and writes src/search/support/weights.ts. Run after fit.js:
 *
 *     node dist/search/build/fit-support.js FOLDER
 *
 * Answerable questions are the shelves' own; off topic are their off-topic ones and public questions on other things;
 * unanswered are the shelves' own adversarial ones.
 */
import { writeFileSync } from 'node:fs';
import { rankAll } from '../rank.ts';
import { find } from '../search-across.ts';
import { SearchIndex } from '../search-index.ts';
import { ANSWERED } from '../support/answered.ts';
import type { Evidence, Sign } from '../support/evidence.ts';
import { ON_TOPIC } from '../support/on-topic.ts';
import { evidenceFor, evidenceOf } from '../support/support.ts';
import type { Logistic } from '../support/weights.ts';
import { type Case, fitLogistic } from './logistic.ts';
import { readPublicSet } from './public-sets.ts';
import { readOwnWords } from './shelves.ts';
import type { TrainingSet } from './training-sets.ts';

/** So many public questions are asked of each article, though it cannot know. */
const STRANGERS = 40;
const STRANGER_WEIGHT = 0.4;

type Kind = 'answerable' | 'off topic' | 'unanswered';

interface Asked {
  readonly evidence: Evidence;
  readonly kind: Kind;
  /** Whether the first sentence answers. */
  readonly right: boolean;
  readonly weight: number;
}

const [folder = ''] = process.argv.slice(2);
const strangers = ['selqa', 'newwiki'].flatMap((name) =>
  readPublicSet(folder, name, 9).lessons.map(({ question }) => question),
);
const shelves = readOwnWords(folder);
const asked = shelves.flatMap((shelf) => [...askShelf(shelf, true), ...askShelf(shelf, false)]);

const fitted = {
  onTopic: fitModel(
    ON_TOPIC,
    asked.filter(({ kind }) => kind !== 'unanswered'),
  ),
  answered: fitModel(
    ANSWERED,
    asked.filter(({ kind }) => kind !== 'off topic'),
  ),
};
const scale = fitLogistic(
  asked.map(({ evidence, right, weight }) => ({ values: [evidenceFor(evidence, fitted)], right, weight })),
  [1],
);
write({ ...fitted, scale: { bias: scale[0] ?? 0, weights: { evidence: scale[1] ?? 0 } } });

/** @param together whether all articles are searched at once, or only the one asked about. */
function askShelf({ articles, lessons, unanswerable }: TrainingSet, together: boolean): Asked[] {
  const found: Asked[] = [];
  const whole = new SearchIndex(articles);
  const single = new Map(articles.map((article) => [article.source.file, new SearchIndex([article])]));
  const ask = (question: string, file: string, kind: Kind, weight: number, answers?: (sentence: string) => boolean) => {
    const index = together ? whole : (single.get(file) as SearchIndex);
    const { query, gathered } = find([index], question, {});
    const evidence = evidenceOf(query, rankAll(query, gathered), gathered.statistics);
    if (!evidence) return;
    const { candidate, sentence } = evidence.best;
    const right = answers !== undefined && candidate.article.source.file === file && answers(sentence.text);
    found.push({ evidence, kind, right, weight });
  };
  for (const { question, file, answers } of lessons) ask(question, file, 'answerable', 1, answers);
  for (const { question, file, offTopic } of unanswerable)
    ask(question, file, offTopic ? 'off topic' : 'unanswered', 1);
  articles.forEach(({ source }, a) => {
    for (let i = 0; i < STRANGERS; i++) {
      ask(strangers[(a * STRANGERS + i) % strangers.length] as string, source.file, 'off topic', STRANGER_WEIGHT);
    }
  });
  return found;
}

/** Both kinds of question count alike, however many there are of each. */
function fitModel(signs: readonly Sign[], among: readonly Asked[]): Logistic {
  const total = (yes: boolean) =>
    among.reduce((sum, { kind, weight }) => sum + ((kind === 'answerable') === yes ? weight : 0), 0);
  const cases: Case[] = among.map(({ evidence, kind, weight }) => {
    const right = kind === 'answerable';
    return { values: signs.map(({ of }) => of(evidence)), right, weight: weight / total(right) };
  });
  const [bias = 0, ...weights] = fitLogistic(
    cases,
    signs.map(({ direction }) => direction),
  );
  return { bias, weights: Object.fromEntries(signs.map(({ name }, i) => [name, weights[i] ?? 0])) };
}

function write(models: Readonly<Record<'onTopic' | 'answered' | 'scale', Logistic>>): void {
  const says = new Map([...ON_TOPIC, ...ANSWERED].map(({ name, says: line }) => [name, line]));
  const model = ({ bias, weights }: Logistic) =>
    `{\n    bias: ${bias.toFixed(2)},\n    weights: {\n${Object.entries(weights)
      .map(
        ([name, weight]) =>
          `      /** ${says.get(name) ?? 'logarithm of the product of both models'} */\n      '${name}': ${weight.toFixed(2)},`,
      )
      .join('\n')}\n    },\n  }`;
  writeFileSync(
    new URL('../../../src/search/support/weights.ts', import.meta.url),
    `/** A logistic model: the sum of the weighted signs and the bias, put through the logistic function. */
export interface Logistic {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** The models of support. Fitted by build/fit-support.ts, and free to be changed by hand. */
export const SUPPORT: Readonly<Record<'onTopic' | 'answered' | 'scale', Logistic>> = {
  onTopic: ${model(models.onTopic)},
  answered: ${model(models.answered)},
  scale: ${model(models.scale)},
};
`,
  );
}
