import { performance } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { parseInWorker } from '../../../src/library/parse/parse-in-worker.ts';
import { paragraph, writeDocx } from './docx-file.ts';
import { column, writePdf, writePdfOf } from './pdf-file.ts';

const TEXT = 'Colonel Mustard was arrested in the hall.';
const DEEP = '<div>'.repeat(100_000);

test.each([
  ['hall.txt', Buffer.from(TEXT)],
  ['hall.md', Buffer.from(TEXT)],
  ['hall.html', Buffer.from(`<!doctype html><html><head><title>Hall</title></head><body><p>${TEXT}</p></body></html>`)],
  ['hall.pdf', writePdf([column([TEXT])])],
  ['HALL.PDF', writePdf([column([TEXT])])],
  ['hall.docx', writeDocx(paragraph(TEXT))],
])('%s is read in a thread of its own', async (file, bytes) => {
  const reading = await parseInWorker(file, bytes, { url: 'https://example.com/hall' });
  expect(reading).toMatchObject({ article: { source: { file, url: 'https://example.com/hall' }, text: TEXT } });
  expect(bytes.length).toBeGreaterThan(0);
});

test('many files at once are all read', async () => {
  const files = Array.from({ length: 120 }, (_, i) => `${i}.txt`);
  const readings = await Promise.all(files.map((file) => parseInWorker(file, Buffer.from(`${TEXT} ${file}.`))));
  for (const [i, reading] of readings.entries()) {
    expect(reading).toMatchObject({ article: { source: { file: files[i] }, text: `${TEXT} ${files[i]}.` } });
  }
});

test('what a reader says is wrong comes through', async () => {
  expect(await parseInWorker('hall.exe', Buffer.from(TEXT))).toHaveProperty('problem');
  expect(await parseInWorker('hall.pdf', writePdfOf(Array(10_000).fill('')))).toEqual({
    problem: expect.stringContaining('has 10000 pages'),
  });
});

test('a file that takes too long is left, and the next is read', async () => {
  const reading = parseInWorker('deep.html', Buffer.from(`${DEEP}<p>${TEXT}`), {}, { ms: 300, growthMB: 450 });
  expect(await reading).toEqual({ problem: 'takes longer than 0.3 seconds to read: split it, or paste its text' });
  expect(await parseInWorker('hall.txt', Buffer.from(TEXT))).toHaveProperty('article');
});

test('a file that unpacks without end is left, and the next is read', async () => {
  const bomb = writePdfOf([' '.repeat(300_000_000)], '', 2);
  expect(bomb.length).toBeLessThan(10_000);
  const reading = parseInWorker('bomb.pdf', bomb, {}, { ms: 60_000, growthMB: 50 });
  expect(await reading).toEqual({ problem: 'takes too much memory to read: split it, or paste its text' });
  expect(await parseInWorker('hall.txt', Buffer.from(TEXT))).toHaveProperty('article');
});

test('a file that nests too deep is left, and the next is read', async () => {
  const nested = writeDocx('<w:p>'.repeat(100_000) + '</w:p>'.repeat(100_000));
  expect(await parseInWorker('nested.docx', nested)).toEqual({
    problem: 'cannot be read, it is damaged or too intricate: paste its text',
  });
  expect(await parseInWorker('hall.txt', Buffer.from(TEXT))).toHaveProperty('article');
});

test('the event loop goes on while a file is read', async () => {
  const before = performance.eventLoopUtilization();
  await parseInWorker('deep.html', Buffer.from(`${DEEP}<p>${TEXT}`), {}, { ms: 300, growthMB: 450 });
  expect(performance.eventLoopUtilization(before).utilization).toBeLessThan(0.5);
});
