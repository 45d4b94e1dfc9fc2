import { isSuperlative } from '../words/dictionary.ts';
import type { Evidence, Sign } from './evidence.ts';

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
    of: says(/\b(?:he|she|they|him|her|his|them|their|it|its)\b/),
  },
  {
    name: 'tells of',
    says: 'the question is about what happened or will, not about what is always so',
    direction: 1,
    of: says(/\b(?:did|was|were|had|has|have|will)\b/),
  },
  {
    name: 'in general',
    says: 'the question is about any such thing, or about the best, the first or the greatest of all',
    direction: -1,
    of: (e) => Math.max(says(/\b(?:an?|good)\b/)(e), e.query.text.split(/[^a-z]+/).some(isSuperlative) ? 1 : 0),
  },
];

function says(pattern: RegExp): (evidence: Evidence) => number {
  return ({ query }) => (pattern.test(query.text) ? 1 : 0);
}
