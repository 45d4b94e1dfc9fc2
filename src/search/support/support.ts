import type { Statistics } from '../compare/term-weights.ts';
import type { Query } from '../question/query.ts';
import type { Scored } from '../rank.ts';
import { ANSWERED } from './answered.ts';
import { type Grounds, type Logistic, logistic, type Sign } from './grounds.ts';
import { ON_TOPIC } from './on-topic.ts';
import { SUPPORT } from './weights.ts';

/** How much whether it is answered counts beside whether it is on topic: it is the harder to tell. */
const ANSWERED_SHARE = 0.6;
/** A question is about the sources' matter or it is not: what speaks clearly for it should not outdo what answers. */
const TOPIC_STEEPNESS = 3;

/**
 * Estimated probability (0..1) that the first sentence answers: two logistic models multiplied, for "the sources speak
 * of this" and "this sentence answers it", put on the scale of probabilities by a third (Platt 1999).
 */
export function supportOf(query: Query, scored: readonly Scored[], statistics: Statistics): number {
  const grounds = groundsOf(query, scored, statistics);
  if (!grounds) return 0;
  return logistic(SUPPORT.scale.bias + (SUPPORT.scale.weights['evidence'] ?? 0) * evidenceFor(grounds));
}

/** @returns the logarithm of both models' product, below 0; -Infinity is impossible. */
export function evidenceFor(
  grounds: Grounds,
  { onTopic: topic, answered }: Omit<typeof SUPPORT, 'scale'> = SUPPORT,
): number {
  const onTopic = Math.log(logistic(TOPIC_STEEPNESS * weigh(topic, ON_TOPIC, grounds)));
  return onTopic + ANSWERED_SHARE * Math.log(logistic(weigh(answered, ANSWERED, grounds)));
}

export function groundsOf(query: Query, scored: readonly Scored[], statistics: Statistics): Grounds | null {
  const best = scored[0]?.comparison;
  return best ? { query, scored, statistics, best } : null;
}

function weigh({ bias, weights }: Logistic, signs: readonly Sign[], grounds: Grounds): number {
  return signs.reduce((sum, { name, of }) => sum + (weights[name] ?? 0) * of(grounds), bias);
}
