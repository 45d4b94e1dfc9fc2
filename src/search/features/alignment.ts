import type { Comparison } from '../comparison.ts';
import { areRelated } from '../word-vectors.ts';
import { average } from './coverage.ts';
import { covered, coveredOf, type Feature } from './feature.ts';

/** How near the sentence's words come to the question's in meaning, where they are not the same. */
export const ALIGNMENT: readonly Feature[] = [
  {
    name: 'alignment',
    says: "each question word's nearest word in the sentence, by weight",
    of: (c) => covered(c.weights, c.own.nearest),
  },
  { name: 'alignment squared', says: 'the same, squared', of: (c) => covered(c.weights, c.own.nearest) ** 2 },
  {
    name: 'alignment of squares',
    says: 'near words count much, distant ones little',
    of: (c) =>
      covered(
        c.weights,
        c.own.nearest.map((x) => x * x),
      ),
  },
  {
    name: 'alignment of other words',
    says: 'the same without the names',
    of: (c) => coveredOf(c, c.own.nearest, ({ name }) => !name),
  },
  { name: 'plain alignment', says: 'the same, each word counting alike', of: (c) => average(c.own.nearest) },
  {
    name: 'worst word',
    says: 'the question word that the sentence answers least',
    of: (c) => Math.min(1, ...c.own.nearest),
  },
  { name: 'meaning', says: "cosine of the question's and the sentence's mean vectors", of: meaning },
  {
    name: 'related',
    says: 'share of the question, by weight, to which WordNet relates a word of the sentence',
    of: related,
  },
];

function meaning({ query, facts }: Comparison): number {
  let product = 0;
  for (let i = 0; i < query.meaning.length; i++) product += (query.meaning[i] as number) * (facts.meaning[i] as number);
  return Math.max(0, product);
}

function related({ query, weights, facts, own }: Comparison): number {
  const values = query.terms.map(({ id }, i) =>
    own.exact[i] ? 0 : facts.words.some((word) => areRelated(id, word.id)) ? 1 : 0,
  );
  return covered(weights, values);
}
