import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/article/sentences/split-sentences.ts';
import { leastTime } from '../../least-time.ts';

/** Prose with everything the rules look at, in any order, and any character at all between. */
const prose = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Mr',
        'U.S',
        'e.g',
        'No',
        'Feb',
        'a.m',
        'I',
        'A',
        'the',
        'The',
        'iPhone',
        '5',
        '3.14',
        '1)',
        '2)',
        '•',
      ),
      fc.constantFrom('.', '. ', '? ', '! ', '…', '...', '. . .', ' . . . . ', '?!', '.[1] '),
      fc.constantFrom(' ', '\n', '\n\n', '\n \n', '\u00a0', '(', ')', '[', ']', '"', '“', '”', "'", ', ', ' — '),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('whatever the text,', () => {
  test('sentences are in order, do not overlap, have no white space around them, and hold every other character', () => {
    fc.assert(
      fc.property(prose, (text) => {
        let last = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(last, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('twice the text takes no more than some twice the time', () => {
  const units = {
    prose: 'Mr. Plum said "Why?" and left at 5 p.m. on Feb. 18, i.e. late. The U.S. Secretary (he of 3.14) stayed.\n\n',
    'brackets that never close': 'a (b. ',
    'stops that end nothing': 'e.g. ',
    initials: 'J. ',
    'closing marks': '."',
    'dots apart': '. ',
    'white space': ' \n',
    'one word': 'a',
    quotations: '"Why?" Van der Plum ',
    counters: '1) A 2) B ',
  };
  test.each(Object.entries(units))('%s', (_, unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    // Four times the text: 4 if linear, 16 if quadratic.
    // Of less, the clock tells little.
    const once = Math.max(
      2,
      leastTime(() => splitSentences(text)),
    );
    expect(leastTime(() => splitSentences(text.repeat(4)), 10 * once)).toBeLessThanOrEqual(10 * once);
  });
});
