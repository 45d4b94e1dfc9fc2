import { isSuperlative } from '../words/dictionary.ts';
import type { Grounds, Sign } from './grounds.ts';

const DEFINITE = /\b(?:the|this|that|these|those)\b/;
const PRONOUN = /\b(?:he|she|they|him|her|his|them|their|it|its)\b/;
/** "Is it safe to ...", "how long does it take to ...": this "it" stands for nothing. */
const EXPLETIVE = /\b(?:is|does|was|will) it(?= (?:\w+ ){0,3}to\b)/;
/** As far as a word by itself shows it. */
const NOT_PRESENT = /\b(?:did|was|were|had|has|have|will|\w+ed)\b/;
const PRESENT = /\b(?:can|could|should|is|are|do|does)\b|\b(?:what|who|how|when|where)'?s\b/;

/** Signs, in how a question is put, of whether it is about such things as articles tell, whatever the sources are. */
export const PHRASING: readonly Sign[] = [
  {
    name: 'of oneself',
    says: 'the question is about the asker: I, you, we',
    direction: -1,
    of: says(/\b(?:i|my|me|we|our|you|your)\b/),
  },
  {
    name: 'refers',
    says: 'the question speaks of somebody as known: he, she, it, they',
    direction: 1,
    of: (e) => (refers(e) ? 1 : 0),
  },
  {
    name: 'in the present',
    says: 'the question is about what is, is done or can be, not about what happened or will',
    direction: -1,
    of: says(PRESENT),
  },
  {
    name: 'nothing particular',
    says: 'the question names nobody, speaks of nothing as known and of no past: about things as they always are',
    direction: -1,
    of: nothingParticular,
  },
  {
    name: 'in general',
    says: 'the question is about any such thing, or about the best, the first or the greatest of all',
    direction: -1,
    of: (e) => Math.max(says(/\b(?:an?|good)\b/)(e), e.query.text.split(/[^a-z]+/).some(isSuperlative) ? 1 : 0),
  },
];

function says(pattern: RegExp): (grounds: Grounds) => number {
  return ({ query }) => (pattern.test(query.text) ? 1 : 0);
}

function refers({ query }: Grounds): boolean {
  return PRONOUN.test(query.text.replace(EXPLETIVE, ''));
}

function nothingParticular(grounds: Grounds): number {
  const { terms, text } = grounds.query;
  const named = terms.some(({ name }) => name);
  return named || refers(grounds) || DEFINITE.test(text) || NOT_PRESENT.test(text) ? 0 : 1;
}
