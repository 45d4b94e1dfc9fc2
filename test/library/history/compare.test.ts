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

test('what no reader sees is no difference, and what is told of the rest is exact all the same', () => {
  const text = 'Chef Zoë Bélanger closed the café. The naïve cook of the château slept until the morning.';
  const before = read('a.txt', text.normalize('NFC'));
  const now = read('a.txt', text.normalize('NFD').replace('closed', 'clo\u200csed\u200e').replace('until', 'after'));
  const difference = atOnce(compare(before, now));
  expect(difference).toMatchObject({
    counts: { same: 1, reworded: 1, added: 0, removed: 0 },
    peopleGained: [],
    peopleLost: [],
  });
  expect(difference.reworded).toEqual([{ before: before.sentences[1]?.text, now: now.sentences[1]?.text }]);
  expect(now.text).not.toBe(now.text.normalize('NFC'));
});

test('others are let in at every sentence, also where nothing has changed', () => {
  const sentences = Array.from({ length: 500 }, (_, i) => `Item ${i} stood in the cellar.`);
  const steps = [...compare(article(...sentences), article(...sentences))];
  expect(steps.length).toBeGreaterThanOrEqual(sentences.length);
});
