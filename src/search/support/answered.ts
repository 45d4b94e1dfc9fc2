import type { AnswerType } from '../answer-type.ts';
import type { Comparison } from '../comparison.ts';
import { related, synonyms } from '../features/alignment.ts';
import type { Mark } from '../marks.ts';
import type { Evidence, Sign } from './evidence.ts';
import { TOPIC } from './on-topic.ts';

/** Signs that the first sentences hold what is asked, and do not only speak of the same matter. */
export const ANSWERED: readonly Sign[] = [
  {
    name: 'kind shown',
    says: 'the sentence holds the kind of thing that is asked for',
    direction: 1,
    of: ({ best }) => (shows(best) === true ? 1 : 0),
  },
  {
    name: 'kind missing',
    says: 'a kind is asked for (a date, a number ...), and the sentence holds none',
    direction: -1,
    of: ({ best }) => (shows(best) === false ? 1 : 0),
  },
  { name: 'kind missing thrice', says: 'nor do the two sentences after it', direction: -1, of: missingThrice },
  {
    name: 'synonyms',
    says: 'share of the question for which the sentence holds a synonym in a wide sense, and not the word itself',
    direction: 1,
    of: ({ best }) => synonyms(best),
  },
  {
    name: 'related',
    says: 'share of the question to which WordNet relates a word of the sentence, and which it does not hold',
    direction: 1,
    of: ({ best }) => related(best),
  },
  TOPIC,
];

/** Marks of which one must stand in an answer of a kind; kinds without sure marks are left out. */
const MARKS: Partial<Record<AnswerType, readonly Mark[]>> = {
  time: ['date', 'year', 'clock', 'when', 'duration'],
  duration: ['duration', 'when'],
  distance: ['distance'],
  money: ['money'],
  count: ['number'],
  measure: ['measure', 'number'],
  age: ['age'],
  share: ['percent'],
  statement: ['quotation', 'speech'],
  reason: ['reason', 'purpose', 'quotation'],
  place: ['place', 'location'],
};

/** @returns null when the question asks for nothing that has a mark. */
function shows({ query, facts }: Comparison): boolean | null {
  const marks = MARKS[query.asked.type];
  return marks ? marks.some((mark) => facts.marks.has(mark)) : null;
}

function missingThrice({ scored }: Evidence): number {
  return scored.slice(0, 3).every(({ comparison }) => shows(comparison) === false) ? 1 : 0;
}
