/**
 * Fits the two models of support and their scale, and writes src/search/support/weights.ts. Run after fit.js and
 * fit-matter.js, and before tune-vectors.js:
 *
 *     node dist/search/build/fit-support.js FOLDER
 *
 * Answerable questions are the shelves' own; off topic are their off-topic ones and half of the
 * general questions; unanswered are the shelves' own adversarial ones.
 */
import { writeFileSync } from 'node:fs';
import { ANSWERED } from '../support/answered.ts';
import type { Logistic, Sign } from '../support/grounds.ts';
import { ON_TOPIC } from '../support/on-topic.ts';
import { evidenceFor } from '../support/support.ts';
import { type AskedQuestion, askShelf } from './ask-shelf.ts';
import { type Case, fitLogistic } from './logistic.ts';
import { generalQuestions, readOwnWords } from './shelves.ts';

/** Set by hand: no set can teach it, for hardly a question asks for all that somebody said. */
const GIVEN: Readonly<Record<string, number>> = { 'their words': 2 };

const [folder = ''] = process.argv.slice(2);
const strangers = generalQuestions('weights');
const shelves = readOwnWords(folder);
const asked = shelves.flatMap((shelf) => [true, false].flatMap((together) => askShelf(shelf, strangers, together)));

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
  asked.map(({ grounds, right, weight }) => ({ values: [evidenceFor(grounds, fitted)], right, weight })),
  [1],
);
write({ ...fitted, scale: { bias: scale[0] ?? 0, weights: { evidence: scale[1] ?? 0 } } });

/** Both kinds of question count alike, however many there are of each. */
function fitModel(signs: readonly Sign[], among: readonly AskedQuestion[]): Logistic {
  const total = (yes: boolean) =>
    among.reduce((sum, { kind, weight }) => sum + ((kind === 'answerable') === yes ? weight : 0), 0);
  const cases: Case[] = among.map(({ grounds, kind, weight }) => {
    const right = kind === 'answerable';
    return { values: signs.map(({ of }) => of(grounds)), right, weight: weight / total(right) };
  });
  const [bias = 0, ...weights] = fitLogistic(
    cases,
    signs.map(({ direction }) => direction),
  );
  return { bias, weights: Object.fromEntries(signs.map(({ name }, i) => [name, weights[i] ?? 0])) };
}

function line(name: string, weight: number): string {
  const given = GIVEN[name];
  return given === undefined ? `${weight.toFixed(2)},` : `${given.toFixed(2)}, // set by hand`;
}

function write(models: Readonly<Record<'onTopic' | 'answered' | 'scale', Logistic>>): void {
  const says = new Map([...ON_TOPIC, ...ANSWERED].map(({ name, says: text }) => [name, text]));
  const model = ({ bias, weights }: Logistic) =>
    `{\n    bias: ${bias.toFixed(2)},\n    weights: {\n${Object.entries(weights)
      .map(
        ([name, weight]) =>
          `      /** ${says.get(name) ?? 'logarithm of the product of both models'} */\n      '${name}': ${line(name, weight)}`,
      )
      .join('\n')}\n    },\n  }`;
  writeFileSync(
    new URL('../../../src/search/support/weights.ts', import.meta.url),
    `import type { Logistic } from './grounds.ts';

/** The models of support. Fitted by build/fit-support.ts but where it says otherwise, and free to be changed by hand. */
export const SUPPORT: Readonly<Record<'onTopic' | 'answered' | 'scale', Logistic>> = {
  onTopic: ${model(models.onTopic)},
  answered: ${model(models.answered)},
  scale: ${model(models.scale)},
};
`,
  );
}
