import { expect, test } from 'vitest';
import { splitSentences } from '../../../src/article/sentences/split-sentences.ts';
import { GOLDEN_RULES } from './golden-rules.ts';

test.each(GOLDEN_RULES)('golden rule: %s', (marked) => {
  const text = marked.replaceAll(' | ', ' ');
  const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
  expect(sentences.join(' | ')).toBe(marked);
});
