import type { AnswerType } from '../answer-type.ts';
import type { Comparison } from '../comparison.ts';
import type { Sign as Mark } from '../signs.ts';
import type { Evidence, Sign } from './evidence.ts';
import { topic } from './on-topic.ts';

/** Signs that the first sentences hold what is asked, and do not only speak of the same matter. */
export const ANSWERED: readonly Sign[] = [
  {
    name: 'worst word',
    says: 'how near the sentence comes to the common word it is farthest from',
    direction: 1,
    of: ({ best }) => worst(best),
  },
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
  { name: 'topic', says: "cosine of the question's and the article's mean vectors", direction: 1, of: topic },
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
  return marks ? marks.some((mark) => facts.signs.has(mark)) : null;
}

function missingThrice({ scored }: Evidence): number {
  return scored.slice(0, 3).every(({ comparison }) => shows(comparison) === false) ? 1 : 0;
}

function worst({ query, own }: Comparison): number {
  return query.terms.reduce((least, { name }, i) => (name ? least : Math.min(least, own.nearest[i] ?? 0)), 1);
}
