import { expect, test, vi } from 'vitest';
import { limitsFor, parseInWorker } from '../../../src/library/parse/parse-in-worker.ts';
import { peopleOf } from '../../../src/people/people-of.ts';
import { readPeople } from '../../../src/people/read-people.ts';
import { CLUEDO } from '../../corpus.ts';
import { BOMBS } from './bombs.ts';
import { paragraph, writeDocx } from './docx-file.ts';
import { column, writePdf, writePdfOf } from './pdf-file.ts';

// Threads have to start and bombs have to be packed, on whatever machine; what is limited is limited by the limits.
vi.setConfig({ testTimeout: 60_000 });

const TEXT = 'Colonel Mustard was arrested in the hall.';
/** Takes seconds. */
const NOVELS = Buffer.from(`${TEXT} `.repeat(100_000));
const LIMITS = { ms: 10_000, growthMB: 450 };

test.each([
  ['hall.txt', Buffer.from(TEXT)],
  ['hall.md', Buffer.from(TEXT)],
  ['hall.html', Buffer.from(`<!doctype html><html><head><title>Hall</title></head><body><p>${TEXT}</p></body></html>`)],
  ['hall.pdf', writePdf([column([TEXT])])],
  ['HALL.PDF', writePdf([column([TEXT])])],
  ['hall.docx', writeDocx(paragraph(TEXT))],
])('%s is read in a thread of its own', async (file, bytes) => {
  const reading = await parseInWorker(file, bytes);
  expect(reading).toMatchObject({ article: { source: { file }, text: TEXT } });
  expect(bytes.length).toBeGreaterThan(0);
});

test('the people of an article are read in the thread, and stay known when its source is set right', async () => {
  const reading = await parseInWorker('hall.txt', Buffer.from(CLUEDO.map(({ text }) => text).join('\n\n')));
  if ('problem' in reading) throw new Error(reading.problem.kind);
  const { article } = reading;
  const inThread = peopleOf({ ...article, source: { ...article.source, title: 'An Arrest' } });
  expect(inThread).toBe(peopleOf(article));
  expect(inThread).toEqual(readPeople(article));
  expect(inThread.people.length).toBeGreaterThan(2);
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
    problem: expect.objectContaining({ kind: 'tooManyPages', pages: 10_000 }),
  });
});

test('a file that takes too long is left, and the next is read', async () => {
  const reading = parseInWorker('novels.txt', NOVELS, null, { ...LIMITS, ms: 50 });
  expect(await reading).toEqual({ problem: { kind: 'tooSlow', seconds: 0.05 } });
  expect(await parseInWorker('hall.txt', Buffer.from(TEXT))).toHaveProperty('article');
});

test('a file that unpacks without end is left, and the next is read', async () => {
  const bomb = writePdfOf([' '.repeat(100_000_000)], '', 2);
  expect(bomb.length).toBeLessThan(10_000);
  const reading = parseInWorker('bomb.pdf', bomb, null, { ms: 60_000, growthMB: 30 });
  expect(await reading).toEqual({ problem: { kind: 'tooMuchMemory' } });
  expect(await parseInWorker('hall.txt', Buffer.from(TEXT))).toHaveProperty('article');
});

test.each(BOMBS)('%s is one problem, costs nobody else anything, and the next is read', async (_, file, make, kind) => {
  const bytes = make();
  expect(bytes.length).toBeLessThan(100_000);
  let turns = 0;
  const turning = setInterval(() => turns++);
  const problem = { problem: expect.objectContaining({ kind }) };
  expect(await parseInWorker(file, bytes, null, { ...LIMITS, ms: kind === 'tooSlow' ? 500 : 30_000 })).toEqual(problem);
  clearInterval(turning);
  if (kind === 'tooSlow') expect(turns).toBeGreaterThan(10);
  expect(await parseInWorker('hall.txt', Buffer.from(TEXT))).toHaveProperty('article');
});

test('a small file is given little time, and none more than 50 seconds', () => {
  const seconds = (length: number) => limitsFor(new Uint8Array(length)).ms / 1000;
  expect(seconds(10_000)).toBe(5);
  expect(seconds(2_000_000)).toBe(24);
  expect(seconds(10_000_000)).toBe(50);
});

test('a page that nests without end is left, and the next is read', async () => {
  const deep = Buffer.from(`<html><body>${'<div>'.repeat(100_000)}${TEXT}</body></html>`);
  expect(await parseInWorker('deep.html', deep, null, { ...LIMITS, ms: 1000 })).toHaveProperty('problem');
  expect(await parseInWorker('hall.txt', Buffer.from(TEXT))).toHaveProperty('article');
});

test('a Word file that nests too deep is left, and the next is read', async () => {
  const nested = writeDocx('<w:p>'.repeat(20_000) + '</w:p>'.repeat(20_000));
  expect(await parseInWorker('nested.docx', nested)).toEqual({
    problem: { kind: 'tooIntricate' },
  });
  expect(await parseInWorker('hall.txt', Buffer.from(TEXT))).toHaveProperty('article');
});

test('the event loop goes on while a file is read', async () => {
  let turns = 0;
  const turning = setInterval(() => turns++);
  await parseInWorker('novels.txt', NOVELS, null, { ...LIMITS, ms: 300 });
  clearInterval(turning);
  expect(turns).toBeGreaterThan(10);
});
