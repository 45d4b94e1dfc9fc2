import type { Alignment } from '../compare/align.ts';
import type { Comparison } from '../compare/comparison.ts';
import { covered } from '../compare/term-weights.ts';
import { coveredOf, type Feature, isName } from './feature.ts';

/** What stands around the sentence: neighbours, paragraph, article, and the names it only refers to. */
export const CONTEXT: readonly Feature[] = [
  { name: 'before', says: 'what the sentence before adds to the match', of: (c) => adds(c, c.before) },
  { name: 'after', says: 'what the sentence after adds', of: (c) => adds(c, c.after) },
  { name: 'paragraph', says: 'what the whole paragraph adds', of: (c) => adds(c, c.paragraph) },
  {
    name: 'inherited names',
    says: 'names of the question that the sentence refers to by a pronoun',
    of: (c) => coveredOf(c, c.inherited, isName) * (1 - coveredOf(c, c.own.exact, isName)),
  },
  {
    name: 'inherited words',
    says: 'any words of the question inherited as names, by weight',
    of: (c) => more(c.weights, c.inherited, c.own.exact),
  },
  {
    name: 'article',
    says: 'what the whole article adds in the same words',
    of: (c) => more(c.weights, c.article.text, c.own.exact),
  },
  {
    name: 'names in the article',
    says: "share of the question's names that the article holds anywhere",
    of: (c) => coveredOf(c, c.article.text, isName),
  },
  {
    name: 'source',
    says: "share of the question that the article's title, author, date or publisher holds",
    of: (c) => covered(c.weights, c.article.source),
  },
  {
    name: 'named source',
    says: 'the question names the article: its title or publisher in full, or its day',
    of: (c) => (c.article.named ? 1 : 0),
  },
];

function adds({ weights, own }: Comparison, other: Alignment | null): number {
  return other ? more(weights, other.nearest, own.nearest) : 0;
}

/** Weighted sum of what `values` have beyond the sentence's own. */
function more(weights: readonly number[], values: readonly number[], own: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < own.length; i++) {
    sum += (weights[i] as number) * Math.max(0, (values[i] ?? 0) - (own[i] as number));
  }
  return sum;
}
