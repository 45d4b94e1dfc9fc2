import { expect, test } from 'vitest';
import { isSuperlative } from '../../src/search/words/dictionary.ts';

test.each(['best', 'worst', 'most', 'first', 'tallest', 'greatest', 'funniest', 'longest'])(
  '%s is a superlative',
  (word) => {
    expect(isSuperlative(word)).toBe(true);
  },
);

test.each([
  'arrest',
  'protest',
  'request',
  'interest',
  'forest',
  'suggest',
  'contest',
  'honest',
  'guest',
  'test',
  'west',
])('%s is none', (word) => {
  expect(isSuperlative(word)).toBe(false);
});
