import { expect, test } from 'vitest';
import { suggestNames, suggestQuestions, suggestSources } from '../../src/answer/suggest.ts';
import { readText } from '../../src/article/read-text.ts';
import { buildShelf } from '../../src/shelf/shelf.ts';
import { CLUEDO } from '../corpus.ts';

const LONG = `Minutes of the meeting ${'at which the roof of the hall was talked over '.repeat(4)}`;
const SHELF = buildShelf([
  ...CLUEDO,
  readText(
    'roof.txt',
    ` date 1926-11-12 ${LONG}\n\nDanish Prime Minister Karen Holt said the roof of Wexham Hall would hold. "It has held so far," Holt told Inspector Ada Plum.`,
  ),
]);

test('questions are made of people, their roles and what they spoke of', () => {
  expect(suggestQuestions(SHELF, '')).toContain('What did Ada Plum say?');
  expect(suggestQuestions(SHELF, 'who is the danish')).toEqual(['Who is the Danish Prime Minister?']);
  expect(suggestQuestions(SHELF, 'what did karen holt say about ada')).toEqual([
    'What did Karen Holt say about Ada Plum?',
  ]);
});

test('an office is asked after with its place, and only where one alone holds it', () => {
  const asked = (text: string, typed: string) =>
    suggestQuestions(buildShelf([readText('a.txt', ` date 1926-11-12 A Day\n\n${text}`)]), typed);
  expect(asked('Prime Minister Karen Holt left.', 'who is the prime')).toEqual([]);
  expect(asked('Danish Prime Minister Karen Holt left.', 'who is the danish')).toHaveLength(1);
  expect(asked('Dr. Saoirse Holt left.', 'who is the')).toEqual([]);
  expect(asked('Danish Minister Karen Holt met Danish Minister Theo Marsh.', 'who is the danish')).toEqual([]);
});

test('a question is offered for any of its words, and first for its beginning', () => {
  expect(suggestQuestions(SHELF, 'holt')).toContain('What did Karen Holt say?');
  expect(suggestQuestions(SHELF, 'who is ka')[0]).toBe('Who is Karen Holt?');
  expect(suggestQuestions(SHELF, 'zzz')).toEqual([]);
});

test('every choice is short enough for Discord, and there are never more than 25', () => {
  for (const typed of ['', 'a', 'who', 'what did']) {
    const choices = [...suggestNames(SHELF, typed), ...suggestQuestions(SHELF, typed)];
    for (const choice of choices) expect([...choice].length).toBeLessThanOrEqual(100);
    for (const choice of choices) expect(choice.length).toBeGreaterThan(0);
    expect(suggestQuestions(SHELF, typed).length).toBeLessThanOrEqual(25);
  }
});

test('names and sources are completed', () => {
  expect(suggestNames(SHELF, 'hol')).toEqual(['Karen Holt']);
  const sources = SHELF.articles.map(({ source }) => source);
  expect(suggestSources(sources, 'cook que')).toEqual([{ title: 'Cook Questioned', file: 'kitchen.txt' }]);
  expect(suggestSources(sources, 'roof').map(({ file }) => file)).toEqual(['roof.txt']);
});
