import { expect, test } from 'vitest';
import { atOnce } from '../../../src/in-steps.ts';
import { compare } from '../../../src/library/history/compare.ts';
import { read } from '../../article/articles.ts';

const article = (...sentences: string[]) => read('a.txt', sentences.join(' '));

test('what stands twice and then once was removed once, and white space is no difference', () => {
  const before = article('Plum ran.', 'Nobody in the house believed her.', 'Plum ran.');
  const now = read('a.txt', `Plum  ran.\n\nNobody in the${'\n'}house believed her.`);
  expect(atOnce(compare(before, now))).toMatchObject({
    counts: { same: 2, reworded: 0, added: 0, removed: 1 },
    removed: ['Plum ran.'],
  });
});

test('others are let in at every sentence, also where nothing has changed', () => {
  const sentences = Array.from({ length: 500 }, (_, i) => `Item ${i} stood in the cellar.`);
  const steps = [...compare(article(...sentences), article(...sentences))];
  expect(steps.length).toBeGreaterThanOrEqual(sentences.length);
});
