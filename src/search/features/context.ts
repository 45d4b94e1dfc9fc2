import type { Alignment } from '../compare/align.ts';
import type { Comparison } from '../compare/comparison.ts';
import { covered } from '../compare/term-weights.ts';
import { coveredOf, type Feature, isName } from './feature.ts';

/** What stands around the sentence: neighbours, paragraph, heading, article, and the names it only refers to. */
export const CONTEXT: readonly Feature[] = [
  { name: 'before', says: 'what the sentence before adds to the match', of: (c) => adds(c, c.before) },
  {
    name: 'before, though inherited',
    says: 'that times the words inherited: what both give counts once',
    of: (c) => adds(c, c.before) * inheritedWords(c),
  },
  {
    name: 'before a pronoun',
    says: 'what it adds where the sentence opens with a pronoun',
    of: (c) => (c.facts.marks.has('opensWithPronoun') ? adds(c, c.before) : 0),
  },
  {
    name: 'before a quotation',
    says: 'what it adds where the sentence opens with a quotation',
    of: (c) => (c.facts.marks.has('opensWithQuotation') ? adds(c, c.before) : 0),
  },
  {
    name: 'before, leading up',
    says: 'what it adds where it asks, or ends in a colon',
    of: (c) => (leadsUp(c) ? adds(c, c.before) : 0),
  },
  {
    name: 'last but one',
    says: 'what the last sentence but one adds beyond the last',
    of: (c) => adds(c, c.lastButOne, c.before?.nearest, c.inherited),
  },
  { name: 'after', says: 'what the sentence after adds', of: (c) => adds(c, c.after) },
  {
    name: 'next but one',
    says: 'what the next sentence but one adds beyond the next',
    of: (c) => adds(c, c.nextButOne, c.after?.nearest, c.inherited),
  },
  { name: 'paragraph opening', says: "what the paragraph's first sentence adds", of: (c) => adds(c, c.opening) },
  { name: 'heading above', says: 'what the heading above it adds', of: (c) => adds(c, c.heading) },
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

/** @param nearer what stands nearer to the sentence, and has given its part already. */
function adds(
  { weights, own }: Comparison,
  other: Alignment | null,
  ...nearer: readonly (readonly number[] | undefined)[]
): number {
  if (!other) return 0;
  const known = own.nearest.map((value, i) => Math.max(value, ...nearer.map((values) => values?.[i] ?? 0)));
  return more(weights, other.nearest, known);
}

function leadsUp({ candidate: { article, position } }: Comparison): boolean {
  return /[?:]["”'’)]*$/.test(article.sentences[position - 1]?.text ?? '');
}

function inheritedWords({ weights, inherited, own }: Comparison): number {
  return more(weights, inherited, own.exact);
}

/** Weighted sum of what `values` have beyond the sentence's own. */
function more(weights: readonly number[], values: readonly number[], own: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < own.length; i++) {
    sum += (weights[i] as number) * Math.max(0, (values[i] ?? 0) - (own[i] as number));
  }
  return sum;
}
