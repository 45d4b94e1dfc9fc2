import type { Comparison } from '../compare/comparison.ts';
import { coveredOf, type Feature, isName, more } from './feature.ts';

/** What the sentence only refers to: see `inheritedFrom`. */
export const INHERITED: readonly Feature[] = [
  {
    name: 'inherited names',
    says: 'names of the question that the sentence refers to by a pronoun',
    of: (c) => coveredOf(c, c.inherited, isName) * (1 - coveredOf(c, c.own.exact, isName)),
  },
  {
    name: 'inherited words',
    says: 'any words of the question inherited as names, by weight',
    of: inheritedWords,
  },
  {
    name: 'inherited by a pronoun',
    says: 'those inherited where the sentence opens with a pronoun',
    of: (c) => (c.facts.marks.has('opensWithPronoun') ? inheritedWords(c) : 0),
  },
];

/** What it has of the question by inheritance alone. */
export function inheritedWords({ weights, inherited, own }: Comparison): number {
  return more(weights, inherited, own.exact);
}
