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
  { name: 'asks', says: 'is a question itself', of: (c) => (/\?["”'’)]*$/.test(c.sentence.text) ? 1 : 0) },
  { name: 'quotation', says: 'holds a quotation', of: (c) => (c.facts.marks.has('quotation') ? 1 : 0) },
  { name: 'opening', says: 'opens the article', of: (c) => (c.candidate.position === 0 ? 1 : 0) },
  {
    name: 'position',
    says: 'how far into the article it stands, 0..1',
    of: ({ candidate: { article, position } }) => position / article.sentences.length,
  },
  { name: 'pronoun', says: 'opens with a pronoun', of: (c) => (c.facts.marks.has('opensWithPronoun') ? 1 : 0) },
];
