import type { Alignment } from '../compare/align.ts';
import type { Comparison } from '../compare/comparison.ts';
import { type Feature, more } from './feature.ts';
import { inheritedWords } from './inherited.ts';

/** What stands around the sentence: two sentences either way, the opening of its paragraph, the heading above. */
export const NEIGHBOURS: readonly Feature[] = [
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
