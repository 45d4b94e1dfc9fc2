import { covered } from '../compare/term-weights.ts';
import { coveredOf, isName } from '../features/feature.ts';
import { tellsWordsAsked } from '../features/people.ts';
import type { Grounds, Sign } from './grounds.ts';
import { MATTER } from './matter.ts';
import { PHRASING } from './phrasing.ts';
import { TOPIC } from './topic.ts';

/** Signs that the question is about what the sources are about. */
export const ON_TOPIC: readonly Sign[] = [
  {
    name: 'score',
    says: 'score of the first sentence, in tens',
    direction: 1,
    of: ({ scored }) => (scored[0]?.score ?? 0) / 10,
  },
  { name: 'lead', says: 'by how much it beats the tenth, in tens', direction: 1, of: lead },
  {
    name: 'unknown names',
    says: "share of the question's names that no source holds",
    direction: -1,
    of: (e) => coveredOf(e.best, unknown(e), isName),
  },
  {
    name: 'sources',
    says: 'how near any sentence comes to each word, beyond chance',
    direction: 1,
    of: (e) => covered(e.best.weights, nearestAnywhere(e).map(beyondChance)),
  },
  {
    name: 'shelf',
    says: 'logarithm of the number of sentences searched, in tens: among many, some come near by chance',
    direction: -1,
    of: ({ statistics }) => Math.log(1 + statistics.total) / 10,
  },
  TOPIC,
  {
    name: 'names meant',
    says: "share of the question's names that the sentence holds or refers to",
    direction: 1,
    of: namesMeant,
  },
  {
    name: 'their words',
    says: 'asked what somebody said, the sentence tells words of theirs',
    direction: 1,
    of: ({ best }) => (tellsWordsAsked(best) ? 1 : 0),
  },
  MATTER,
  ...PHRASING,
];

function lead({ scored }: Grounds): number {
  const last = scored[Math.min(9, scored.length - 1)];
  return ((scored[0]?.score ?? 0) - (last?.score ?? 0)) / 10;
}

/** What the sentence calls by another name is not unknown. */
function unknown({ query, statistics, best }: Grounds): number[] {
  return query.terms.map(({ term }, i) => (statistics.holding.has(term) || best.own.exact[i] ? 0 : 1));
}

function nearestAnywhere({ query, scored }: Grounds): number[] {
  return query.terms.map((_, i) =>
    scored.reduce((most, { comparison }) => Math.max(most, comparison.own.nearest[i] ?? 0), 0),
  );
}

/** Any two words are somewhat alike; what is above .4, set by hand, on a scale from 0 to 1. */
function beyondChance(similarity: number): number {
  return Math.max(0, similarity - 0.4) / 0.6;
}

function namesMeant({ best }: Grounds): number {
  return coveredOf(
    best,
    best.inherited.map((inherited, i) => Math.max(inherited, best.own.exact[i] ?? 0)),
    isName,
  );
}
