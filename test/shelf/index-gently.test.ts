import { expect, test } from 'vitest';
import { composeArticle } from '../../src/article/compose.ts';
import { indexGently } from '../../src/shelf/index-gently.ts';

test('while a great shelf is indexed, others are let in, and in the end every article is there', async () => {
  const articles = Array.from({ length: 150 }, (_, i) => {
    const source = { file: `${i}.txt`, title: `${i}`, date: null, author: null, publisher: null, url: null };
    const text = Array.from({ length: 40 }, (_, n) => `Room ${i} of the house has number ${n} on its door.`).join(' ');
    return composeArticle(source, [{ kind: 'paragraph', text }]);
  });
  let letIn = 0;
  let done = false;
  const look = () => {
    letIn++;
    if (!done) setImmediate(look);
  };
  setImmediate(look);
  const index = await indexGently(articles);
  done = true;
  expect(letIn).toBeGreaterThan(2);
  expect(index.size).toBe(150 * 40);
});
