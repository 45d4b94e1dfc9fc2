import { expect, test } from 'vitest';
import { tokenise } from '../../src/search/analyse.ts';
import { asExpected, CUES, expectedBy } from '../../src/search/compare/expected.ts';
import { meaningOf } from '../../src/search/compare/sentence-facts.ts';
import { shownBy, TRAITS } from '../../src/search/compare/traits.ts';
import { readQuery } from '../../src/search/question/query.ts';
import { readData } from '../../src/search/words/read-data.ts';
import { wordId } from '../../src/search/words/word-list.ts';

const traitsOf = (text: string) => {
  const tokens = tokenise(text);
  return { meaning: meaningOf(tokens.map((token) => ({ id: wordId(token) }))), shown: shownBy(text, tokens) };
};

test('every cue has a number for every trait', () => {
  expect(readData('expected.bin').byteLength).toBe(CUES * TRAITS * Float32Array.BYTES_PER_ELEMENT);
});

test.each([
  ['Why did it stop?', 'It stopped because the pump failed.', 'It stopped beside the pump on the left.'],
  ['How much did they pay?', 'They gave 40,000 dollars.', 'They gave a party in the garden.'],
  ['What will they do next?', 'They will open a school.', 'They opened a school.'],
])('%s expects rather "%s" than "%s"', (question, answer, other) => {
  const { expected } = readQuery(question);
  expect(asExpected(expected, traitsOf(answer))).toBeGreaterThan(asExpected(expected, traitsOf(other)));
});

test('a question without a word expects next to nothing, and a sentence without one adds nothing', () => {
  const expected = expectedBy(readQuery('?!'));
  expect(expected).toHaveLength(TRAITS);
  expect(asExpected(expected, traitsOf(''))).toBe(0);
});
