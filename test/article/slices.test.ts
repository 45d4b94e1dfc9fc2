import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { CLUEDO } from '../corpus.ts';

const SHELVES = '../shared/eval/shelves';

/** Every article in a folder and the folders in it. */
function articlesIn(folder: string): Article[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:txt|md|html)$/.test(file))
    .map((file) => {
      const reading = readArticle(file, readFileSync(join(folder, file)));
      if ('problem' in reading) throw new Error(`${file} ${reading.problem.kind}`);
      return reading.article;
    });
}

/** What holds of every article, whatever its format. */
function expectLaws({ source, text, blocks, sentences }: Article): void {
  for (const { start, end, text: words, block } of sentences) {
    expect(text.slice(start, end), source.file).toBe(words);
    expect(words, source.file).toBe(words.trim());
    expect(blocks[block]?.start).toBeLessThanOrEqual(start);
    expect(blocks[block]?.end).toBeGreaterThanOrEqual(end);
  }
  expect(blocks.map(({ number }) => number)).toEqual(blocks.map((_, i) => i + 1));
  const quotable = sentences.map((sentence) => sentence.text).join('');
  expect(quotable.replace(/\s/g, ''), source.file).toBe(text.replace(/\s/g, ''));
}

describe('every sentence is an exact slice of its article, in its block, and together they are all of its text', () => {
  test('in the shared corpus', () => CLUEDO.forEach(expectLaws));

  test('in the seeds', () => {
    const seeds = articlesIn('seeds');
    expect(seeds.length).toBeGreaterThan(0);
    seeds.forEach(expectLaws);
  });

  test.skipIf(!existsSync(SHELVES))(`in the articles of ${SHELVES} (skipped where that folder is missing)`, () => {
    const articles = articlesIn(SHELVES);
    expect(articles.length).toBeGreaterThan(0);
    articles.forEach(expectLaws);
  });
});

test('the seed is read as its reader sees it', () => {
  const [seed] = articlesIn('seeds').filter(({ source }) => source.file === '2025-02-18-us-russia-talks.txt');
  expect(seed?.source).toMatchObject({
    title: 'What could come out of U.S.-Russia talks on Ukraine?',
    date: '2025-02-18',
  });
  const ofKind = (kind: string) => seed?.blocks.filter((block) => block.kind === kind).map(({ number }) => number);
  expect({ captions: ofKind('caption'), headings: ofKind('heading'), others: ofKind('byline') }).toEqual({
    captions: [3, 6, 10],
    headings: [12, 20],
    others: [],
  });
  expect(seed?.sentences.filter(({ credit }) => credit).map(({ text }) => text)).toEqual([
    'EVELYN HOCKSTEIN / POOL / AFP via Getty Images',
    'EVELYN HOCKSTEIN/POOL / AFP via Getty Images',
    'EVELYN HOCKSTEIN / POOL / AFP via Getty Images',
  ]);
  expect(seed?.sentences[0]?.text).toMatch(/^Riyadh, Saudi Arabia — Senior officials .* Ukraine\.$/);
});
