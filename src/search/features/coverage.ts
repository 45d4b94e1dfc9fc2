import type { Comparison } from '../compare/comparison.ts';
import { covered } from '../compare/term-weights.ts';
import { coveredOf, type Feature, isCommon, isName } from './feature.ts';

/** How much of the question the sentence holds in the question's own words. */
export const COVERAGE: readonly Feature[] = [
  {
    name: 'coverage',
    says: 'share of the question, by weight, that the sentence holds',
    of: (c) => covered(c.weights, c.own.exact),
  },
  {
    name: 'coverage squared',
    says: 'the same, squared: nearly all is more than twice half',
    of: (c) => covered(c.weights, c.own.exact) ** 2,
  },
  {
    name: 'names',
    says: "share of the question's names that the sentence holds",
    of: (c) => coveredOf(c, c.own.exact, isName),
  },
  {
    name: 'other words',
    says: "share of the question's other words that it holds",
    of: (c) => coveredOf(c, c.own.exact, isCommon),
  },
  {
    name: 'brevity of match',
    says: 'matched words over four more than the sentence has that mean something',
    of: precision,
  },
  {
    name: 'length',
    says: 'logarithm of the number of words that mean something, and one more; 1 at 50',
    of: (c) => Math.log(1 + c.facts.words.length) / Math.log(50),
  },
  {
    name: 'rare word',
    says: 'of several words, the weightiest that it holds',
    of: (c) => (c.own.exact.length < 2 ? 0 : Math.max(0, ...c.own.exact.map((x, i) => x * (c.weights[i] as number)))),
  },
];

function precision({ own, facts }: Comparison): number {
  const matched = own.exact.reduce((a, b) => a + b, 0);
  return matched / (4 + facts.words.length);
}
