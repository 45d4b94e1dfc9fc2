import type { Comparison } from '../compare/comparison.ts';
import type { Mark } from '../compare/marks.ts';
import { synonyms } from '../features/alignment.ts';
import { counted, holdsNewName } from '../features/answer-type.ts';
import { namesSomebody, tellsTheirRole, tellsWordsAsked } from '../features/people.ts';
import type { AnswerType } from '../question/answer-type.ts';
import type { Sign } from './grounds.ts';
import { TOPIC } from './topic.ts';

/** Signs that the first sentences hold what is asked, and do not only speak of the same matter. */
export const ANSWERED: readonly Sign[] = [
  {
    name: 'kind shown',
    says: 'the sentence holds the kind of thing that is asked for',
    direction: 1,
    of: ({ best }) => (shows(best) ? 1 : 0),
  },
  {
    name: 'kind missing',
    says: 'a kind is asked for (a date, so many of something, a person ...), and the sentence holds none',
    direction: -1,
    of: ({ best }) => lacking(best),
  },
  {
    name: 'synonyms',
    says: 'share of the question for which the sentence holds a synonym in a wide sense, and not the word itself',
    direction: 1,
    of: ({ best }) => synonyms(best),
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

function shows(comparison: Comparison): boolean {
  const { query, facts } = comparison;
  if (query.known.wordsOf) return tellsWordsAsked(comparison);
  if (query.asked.type === 'role') return tellsTheirRole(comparison);
  return MARKS[query.asked.type]?.some((mark) => facts.marks.has(mark)) ?? false;
}

/** @returns 1 where an answer of the kind would hold what the sentence does not. Reasons are often given unmarked. */
function lacking(best: Comparison): number {
  const { type } = best.query.asked;
  if (type === 'person') return holdsNewName(best) ? 0 : 1;
  if (type === 'count' && best.query.nounId >= 0) return 1 - counted(best);
  if (type === 'role') return namesSomebody(best) && !shows(best) ? 1 : 0;
  return type in MARKS && type !== 'reason' && !shows(best) ? 1 : 0;
}
