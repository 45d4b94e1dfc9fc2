import { expect, test } from 'vitest';
import { FEATURES } from '../../src/search/features/all.ts';
import { ANSWERED } from '../../src/search/support/answered.ts';
import { ON_TOPIC } from '../../src/search/support/on-topic.ts';
import { SUPPORT } from '../../src/search/support/weights.ts';
import { WEIGHTS } from '../../src/search/weights.ts';

test('every feature has its weight, and every weight its feature', () => {
  expect(Object.keys(WEIGHTS).sort()).toEqual(FEATURES.map(({ name }) => name).sort());
  expect(Object.values(WEIGHTS).every(Number.isFinite)).toBe(true);
});

test.each([
  ['onTopic', ON_TOPIC],
  ['answered', ANSWERED],
] as const)('%s: every sign has its weight, in the direction it may speak', (model, signs) => {
  const { weights } = SUPPORT[model];
  expect(Object.keys(weights).sort()).toEqual(signs.map(({ name }) => name).sort());
  for (const { name, direction } of signs) expect((weights[name] ?? 0) * direction).toBeGreaterThanOrEqual(0);
});
