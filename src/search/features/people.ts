import type { Comparison } from '../compare/comparison.ts';
import type { Somebody } from '../question/known-people.ts';
import { pronounsOf } from '../question/pronouns.ts';
import type { Feature } from './feature.ts';

/** What is known of people: whose words the sentence tells, of whom it tells what they are, for whom its pronoun may stand. */
export const PEOPLE: readonly Feature[] = [
  {
    name: 'statement: theirs',
    says: 'asked what somebody said, the sentence tells words of theirs',
    of: (c) => (tellsWordsAsked(c) ? 1 : 0),
  },
  {
    name: 'role: theirs',
    says: 'asked who somebody is, or what they do for a living, the sentence tells a role of theirs',
    of: (c) => (asksWhatTheyAre(c) && tellsTheirRole(c) ? 1 : 0),
  },
  {
    name: 'person: another',
    says: 'asked who, the sentence names somebody of the sources whom the question does not',
    of: (c) => (c.query.asked.type === 'person' && c.there.named.some((person) => !isNamed(c, person)) ? 1 : 0),
  },
  {
    name: 'person: described',
    says: "asked who, the sentence tells somebody's role",
    of: (c) => (c.query.asked.type === 'person' && c.there.described.length > 0 ? 1 : 0),
  },
  {
    name: 'their pronoun',
    says: 'the sentence says he or she, and that fits whom the question is about',
    of: (c) => (pronounFits(c) === true ? 1 : 0),
  },
  {
    name: 'another pronoun',
    says: 'it says he or she, and that does not fit',
    of: (c) => (pronounFits(c) === false ? 1 : 0),
  },
];

/** Also a sign of support. */
export function tellsWordsAsked({ query: { known }, there }: Comparison): boolean {
  return known.wordsOf !== undefined && there.speaking.includes(known.wordsOf);
}

/** Also a sign of support. */
export function tellsTheirRole(comparison: Comparison): boolean {
  return isAnyOf(comparison, comparison.there.described);
}

/** Whether the question names somebody whom the sources know. */
export function namesSomebody({ query: { people } }: Comparison): boolean {
  return people.some(({ person }) => person);
}

function asksWhatTheyAre({ query: { asked } }: Comparison): boolean {
  return asked.type === 'identity' || asked.type === 'role';
}

function isAnyOf({ query: { people } }: Comparison, list: readonly Somebody[]): boolean {
  return list.length > 0 && people.some(({ person }) => person && list.includes(person));
}

function isNamed({ query: { people } }: Comparison, somebody: Somebody): boolean {
  return people.some(({ person }) => person === somebody);
}

/** @returns whether the one pronoun in a sentence fits the question; undefined where either leaves it open, or it is needless. */
function pronounFits(comparison: Comparison): boolean | undefined {
  const { query, facts, there } = comparison;
  if (query.pronouns.size !== 1 || isAnyOf(comparison, there.named) || isAnyOf(comparison, there.speaking)) {
    return undefined;
  }
  const [pronoun, other] = pronounsOf(facts.marks);
  return pronoun && !other ? query.pronouns.has(pronoun) : undefined;
}
