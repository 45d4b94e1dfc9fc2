import type { Comparison } from '../compare/comparison.ts';
import { nearestStretch } from '../compare/stretches.ts';
import { covered } from '../compare/term-weights.ts';
import { bitAt, type TermBits } from '../question/term-bits.ts';
import { dot } from '../words/word-vectors.ts';
import { coveredOf, type Feature, isCommon } from './feature.ts';

/** How near the sentence's words come to the question's in meaning, where they are not the same. */
export const ALIGNMENT: readonly Feature[] = [
  {
    name: 'alignment',
    says: "each question word's nearest word in the sentence, by weight",
    of: (c) => covered(c.weights, c.own.nearest),
  },
  {
    name: 'alignment of other words',
    says: 'the same without the names',
    of: (c) => coveredOf(c, c.own.nearest, isCommon),
  },
  { name: 'plain alignment', says: 'the same, each word counting alike', of: (c) => average(c.own.nearest) },
  {
    name: 'meaning',
    says: "cosine of the question's and the sentence's mean vectors",
    of: (c) => Math.max(0, dot(c.query.meaning, c.facts.meaning)),
  },
  {
    name: 'nearest stretch',
    says: "cosine of the question's words but names and of the four words in a row that come nearest",
    of: (c) => nearestStretch(c.query.matter, c.facts.words, c.facts.stretches),
  },
  {
    name: 'synonyms',
    says: 'share of the question, by weight, for which the sentence holds a synonym in a wide sense',
    of: synonyms,
  },
];

/** Also a sign of support: what the sentence holds itself does not count. */
export function synonyms({ query, weights, facts, own }: Comparison): number {
  let bits: TermBits = 0;
  for (const { term } of facts.words) bits |= query.synonyms.get(term) ?? 0;
  return covered(
    weights,
    own.exact.map((exact, i) => bitAt(bits, i) * (1 - exact)),
  );
}

function average(values: readonly number[]): number {
  return values.length ? values.reduce((a, b) => a + b, 0) / values.length : 0;
}
