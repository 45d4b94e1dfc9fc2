import { expect, test } from 'vitest';
import { CLUEDO } from '../corpus.ts';

test('every sentence is an exact slice of its article', () => {
  for (const { text, sentences } of CLUEDO) {
    for (const sentence of sentences) expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
  }
});
