import type { Feature } from './feature.ts';

/** What kind of sentence it is, whatever the question. */
export const FORM: readonly Feature[] = [
  {
    name: 'heading',
    says: 'stands in a heading',
    of: (c) => (c.candidate.article.blocks[c.sentence.block]?.kind === 'heading' ? 1 : 0),
  },
  {
    name: 'caption',
    says: 'stands in a caption',
    of: (c) => (c.candidate.article.blocks[c.sentence.block]?.kind === 'caption' ? 1 : 0),
  },
  { name: 'credit', says: 'is a byline or a credit', of: (c) => (c.sentence.credit ? 1 : 0) },
  { name: 'question', says: 'is a question itself', of: (c) => (c.facts.signs.has('question') ? 1 : 0) },
  { name: 'quotation', says: 'holds a quotation', of: (c) => (c.facts.signs.has('quotation') ? 1 : 0) },
  {
    name: 'first of paragraph',
    says: 'opens its paragraph, which goes on',
    of: (c) => (c.sentence.number === 1 ? 1 : 0),
  },
  { name: 'pronoun', says: 'opens with a pronoun', of: (c) => (c.facts.signs.has('opensWithPronoun') ? 1 : 0) },
];
