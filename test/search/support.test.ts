import { expect, test } from 'vitest';
import { readQuery } from '../../src/search/question/query.ts';
import { SearchIndex } from '../../src/search/search-index.ts';
import { matterOf } from '../../src/search/support/matter.ts';
import { CLUEDO } from '../corpus.ts';

const index = new SearchIndex(CLUEDO);
const support = (question: string) => index.search(question).support;

test('a question on the articles has more support than one on anything else', () => {
  const answered = ['Who was found in the library?', 'When was Colonel Mustard arrested?', 'What did Plum find?'];
  const strange = ['How do I get wine out of a carpet?', 'What is the capital of Peru?', 'Which planet has rings?'];
  expect(Math.min(...answered.map(support))).toBeGreaterThan(Math.max(...strange.map(support)));
});

test('a question on an unknown person has less support than on a known one', () => {
  expect(support('When was Professor Humboldt arrested?')).toBeLessThan(support('When was Colonel Mustard arrested?'));
});

test('a question on how things are in general has less support than one in the same words on the matter', () => {
  expect(support('Can people be arrested in libraries?')).toBeLessThan(support('Was he arrested in the library?'));
  expect(support('Is it safe to be found in a library?')).toBeLessThan(support('Is it the library he was found in?'));
});

test('words that are asked of the world at large count against a question, whatever the sources are', () => {
  const matter = (question: string) => matterOf(readQuery(question));
  const articles = ['did anyone get hurt', 'why was he fired', 'how much will the repairs cost'].map(matter);
  const world = ['how many planets are there', 'when did the empire end', 'tallest animal on earth'].map(matter);
  expect(Math.min(...articles)).toBeGreaterThan(Math.max(...world));
});

test('a question typed in lower case is met like one with its capitals', () => {
  for (const question of ['Can Ukrainians be arrested?', 'Who arrested Mustard?', 'Is Paris in Portugal?']) {
    expect(support(question.toLowerCase())).toBeCloseTo(support(question), 1);
  }
});

test('with nothing found there is no support', () => {
  expect(support('')).toBe(0);
});
