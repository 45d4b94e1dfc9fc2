import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce } from '../../src/in-steps.ts';
import { jsonLines, parseLines } from '../../src/library/json-lines.ts';

const numbers = (length: number) => Array.from({ length }, (_, i) => i);

/** Plain data, some of whose lists are long. */
const values = fc
  .tuple(fc.json(), fc.constantFrom(0, 1, 500, 501, 1000, 1700), fc.string())
  .map(([json, length, text]) => ({
    [text]: JSON.parse(json) as unknown,
    list: numbers(length).map((i) => (i % 3 ? [text, i] : { text: `]${text}\n[`, i })),
    nothing: null,
    deep: { texts: numbers(length).map(() => ']'), left: undefined },
  }));

test('what is written on lines is read as it was, and is the same JSON without the line ends', () => {
  fc.assert(
    fc.property(values, (value) => {
      const lines = [...jsonLines(value)];
      expect(lines.join('')).toBe(JSON.stringify(value));
      expect(lines.join('\n').split('\n')).toEqual(lines);
      expect(atOnce(parseLines(lines))).toEqual(JSON.parse(JSON.stringify(value)));
      expect(atOnce(parseLines([JSON.stringify(value)]))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    { numRuns: 300 },
  );
});

test.each([[[]], [numbers(2000)], ['text'], [7], [null]])('also where it is no object', (value) => {
  expect(atOnce(parseLines(jsonLines(value)))).toEqual(value);
});

test('a long list takes many steps', () => {
  expect([...parseLines(jsonLines({ list: numbers(50_000) }))].length).toBeGreaterThan(90);
});
