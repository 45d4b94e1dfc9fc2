import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce, sorted } from '../src/in-steps.ts';

test('what is sorted in steps is sorted as it would be at once, alike ones in their order', () => {
  const items = fc.array(fc.record({ key: fc.nat(50), name: fc.string() }), { maxLength: 3000, size: 'max' });
  const compare = (one: { key: number }, other: { key: number }) => one.key - other.key;
  fc.assert(
    fc.property(items, (all) => {
      expect(atOnce(sorted(all, compare))).toEqual([...all].sort(compare));
    }),
    { numRuns: 30 },
  );
});

test('no step of it compares more than a few thousand times, however much there is to sort', () => {
  let compared = 0;
  let most = 0;
  const all = Array.from({ length: 50_000 }, (_, i) => (i * 7919) % 50_021);
  const steps = sorted(all, (one, other) => {
    compared++;
    return one - other;
  });
  for (;;) {
    compared = 0;
    const { done } = steps.next();
    most = Math.max(most, compared);
    if (done) break;
  }
  expect(most).toBeGreaterThan(100);
  expect(most).toBeLessThan(6000);
});
