import type { Comparison } from '../compare/comparison.ts';
import type { Mark } from '../compare/marks.ts';
import type { AnswerType } from '../question/answer-type.ts';
import { wordId } from '../words/word-list.ts';
import { isKindOf } from '../words/word-relations.ts';
import { nearness, similarity } from '../words/word-vectors.ts';
import type { Feature } from './feature.ts';

/** For each kind of question, the marks in a sentence that speak for an answer of that kind. */
const MARKS_FOR: readonly (readonly [AnswerType, readonly Mark[]])[] = [
  ['time', ['date', 'year', 'clock', 'when', 'number']],
  ['place', ['place', 'location']],
  ['reason', ['reason', 'because']],
  ['manner', ['means']],
  ['money', ['money']],
  ['duration', ['duration']],
  ['distance', ['distance']],
  ['age', ['age']],
  ['share', ['percent']],
  ['statement', ['quotation']],
  ['opinion', ['quotation']],
  ['yes-no', ['negation']],
  ['definition', ['definition']],
  ['role', ['definition']],
];
/** Kinds of question that a number answers. */
const QUANTITIES: ReadonlySet<AnswerType> = new Set(['count', 'money', 'duration', 'distance', 'measure', 'age']);

/** Whether the sentence holds the kind of thing that the question asks for. */
export const ANSWER_TYPE: readonly Feature[] = [
  ...MARKS_FOR.flatMap(([type, marks]) =>
    marks.map((mark) => ({
      name: `${type}: ${mark}`,
      says: `asked for ${type}, the sentence shows: ${mark}`,
      of: (c: Comparison) => (c.query.asked.type === type && c.facts.marks.has(mark) ? 1 : 0),
    })),
  ),
  {
    name: 'quantity: number',
    says: 'asked for a quantity, the sentence shows: number',
    of: (c) => (QUANTITIES.has(c.query.asked.type) && c.facts.marks.has('number') ? 1 : 0),
  },
  {
    name: 'quantity: estimate',
    says: 'asked for a quantity, the sentence shows: about, nearly, at least',
    of: (c) => (QUANTITIES.has(c.query.asked.type) && c.facts.marks.has('estimate') ? 1 : 0),
  },
  {
    name: 'person: new name',
    says: 'asked who, and the sentence holds a name that the question does not',
    of: (c) => (c.query.asked.type === 'person' && holdsNewName(c) ? 1 : 0),
  },
  {
    name: 'person: role',
    says: 'asked who, and the sentence holds a word for a kind of person',
    of: (c) => (c.query.asked.type === 'person' && c.facts.words.some(({ id }) => isPerson(id)) ? 1 : 0),
  },
  {
    name: 'asked noun: near',
    says: 'the nearest word to the noun asked about',
    of: (c) => nearness(c.query.nounId, c.facts.ids),
  },
  { name: 'asked noun: counted', says: 'asked how many, and a number stands near the noun', of: counted },
];

const person = () => wordId('person');

function isPerson(id: number): boolean {
  return isKindOf(id, person());
}

/** Also a sign of support. */
export function holdsNewName({ query, facts }: Comparison): boolean {
  return [...facts.names].some((name) => !query.terms.some(({ term }) => term === name));
}

/** How near a number stands to the noun of which so many are asked for, 0..1. Also a sign of support. */
export function counted({ query, facts }: Comparison): number {
  if (query.nounId < 0 || query.asked.type !== 'count') return 0;
  let most = 0;
  facts.words.forEach(({ term }, i) => {
    if (!/^\d/.test(term) || /^(?:19|20)\d\d$/.test(term)) return;
    for (let at = i + 1; at < i + 4; at++) {
      const id = facts.words[at]?.id ?? -1;
      most = Math.max(most, id === query.nounId ? 1 : isKindOf(id, query.nounId) ? 1 : similarity(id, query.nounId));
    }
  });
  return most;
}
