import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { buildShelf } from '../../src/shelf/shelf.ts';

const NAME = '2025-02-18-us-russia-talks';
const reading = readArticle(`${NAME}.txt`, readFileSync(new URL(`../../seeds/${NAME}.txt`, import.meta.url)));
const shelf = buildShelf('article' in reading ? [reading.article] : []);
const asked = readFileSync(new URL(`../eval/${NAME}.jsonl`, import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { readonly question: string; readonly answer: string | null });

test('of the questions that the seed answers nine in ten are found', () => {
  const answerable = asked.filter(({ answer }) => answer !== null);
  const found = answerable.filter(({ question }) => ask(shelf, question).found);
  expect(found.length / answerable.length).toBeGreaterThanOrEqual(0.9);
});

test.each([
  'How do I get wine out of a carpet?',
  'What is the tallest mountain in Africa?',
  'how many goals did the keeper let in',
  'can you recommend a good pizza place',
  'When does the library close on Sundays?',
  'who wrote the opera about the barber',
])('"%s" is none of the seed’s matter: not found', (question) => {
  expect(ask(shelf, question).found).toBe(false);
});
