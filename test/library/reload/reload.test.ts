import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { type ArticleReading, readArticle } from '../../../src/article/read-article.ts';
import { Library } from '../../../src/library/library.ts';
import { OperatorShelf } from '../../../src/library/operator/operator-shelf.ts';
import type { FileProblem } from '../../../src/library/problems/problem.ts';
import { folderWith, newFolder, write } from '../folders.ts';
import { Clock, newLibrary } from '../libraries.ts';

const library = (sourcesDir: string) => new Library({ sourcesDir, dataDir: newFolder() });
const files = async (library: Library) => (await library.shelf(null)).articles.map(({ source }) => source.file);

test('a reload names what was added, changed and removed', async () => {
  const folder = folderWith({ 'hall.txt': 'Plum ran.', 'key.txt': 'White slept.', 'old.txt': 'It rained.' });
  const shelf = library(folder);
  expect(await shelf.reload()).toMatchObject({ added: ['hall.txt', 'key.txt', 'old.txt'], changed: [], removed: [] });
  write(folder, { 'hall.txt': 'Plum walked.', 'new.txt': 'Mustard sang.' });
  rmSync(join(folder, 'old.txt'));
  expect(await shelf.reload()).toMatchObject({ added: ['new.txt'], changed: ['hall.txt'], removed: ['old.txt'] });
  expect(await shelf.reload()).toMatchObject({ added: [], changed: [], removed: [], failed: [] });
  expect(await files(shelf)).toEqual(['hall.txt', 'key.txt', 'new.txt']);
});

test('a changed title or date counts as a change, a file merely touched does not', async () => {
  const folder = folderWith({ 'hall.txt': ' date 1926-11-09 Hall\nPlum ran.', 'key.txt': 'White slept.' });
  const shelf = library(folder);
  await shelf.reload();
  write(folder, { 'hall.txt': ' date 1926-11-10 Hall\nPlum ran.', 'key.txt': 'White slept.' });
  expect(await shelf.reload()).toMatchObject({ added: [], changed: ['hall.txt'], removed: [] });
});

test('articles in folders within the folder are read, hidden files are not', async () => {
  const shelf = library(folderWith({ 'a.txt': 'Plum ran.', '1926/november/b.txt': 'Ada sang.', '.c.txt': 'No.' }));
  expect((await shelf.reload()).failed).toEqual([]);
  expect(await files(shelf)).toEqual(['1926/november/b.txt', 'a.txt']);
});

/** One thing wrong with a file. */
const UNREADABLE: readonly [name: string, put: (path: string) => void, kind: FileProblem['kind']][] = [
  ['empty', (path) => writeFileSync(path, ''), 'empty'],
  ['not UTF-8', (path) => writeFileSync(path, Uint8Array.of(0x50, 0xe9, 0x20, 0xff, 0xfe)), 'notDecodable'],
  ['a PDF named .txt', (path) => writeFileSync(path, '%PDF-1.7\n%âãÏÓ\n1 0 obj'), 'otherFormat'],
  ['over 5 MB', (path) => writeFileSync(path, 'Plum ran. '.repeat(500_001)), 'tooLong'],
  ['without a sentence', (path) => writeFileSync(path, ' date 1926-11-09 Hall\n\n'), 'noSentence'],
  ['a broken link', (path) => symlinkSync('/nowhere/at/all.txt', path), 'brokenLink'],
  ['a link to itself', (path) => symlinkSync(path, path), 'loopingLink'],
  ['a folder named like a file', (path) => mkdirSync(path), 'folder'],
  ['a named pipe', (path) => execFileSync('mkfifo', [path]), 'notOrdinary'],
];

test.each(UNREADABLE)('a file that is %s keeps its former version and stops nothing else', async (_, put, kind) => {
  const folder = folderWith({ 'hall.txt': 'Plum ran.', 'key.txt': 'White slept.' });
  const shelf = library(folder);
  await shelf.reload();
  rmSync(join(folder, 'hall.txt'));
  put(join(folder, 'hall.txt'));
  put(join(folder, 'never-read.txt'));
  write(folder, { 'key.txt': 'White woke.' });
  const report = await shelf.reload();
  expect(report).toMatchObject({ added: [], changed: ['key.txt'], removed: [] });
  expect(report.failed.map(({ file }) => file).sort()).toEqual(['hall.txt', 'never-read.txt']);
  for (const failure of report.failed) expect(failure.reason).toMatchObject({ kind: 'file', why: { kind } });
  expect((await shelf.shelf(null)).articles.map(({ text }) => text)).toEqual(['Plum ran.', 'White woke.']);
});

test('a folder within the folder that turns into a broken link keeps its articles', async () => {
  const folder = folderWith({ 'old/hall.txt': 'Plum ran.', 'key.txt': 'White slept.' });
  const shelf = library(folder);
  await shelf.reload();
  rmSync(join(folder, 'old'), { recursive: true });
  symlinkSync('/nowhere/at/all', join(folder, 'old'));
  expect((await shelf.reload()).failed).toMatchObject([
    { file: 'old', reason: { kind: 'file', why: { kind: 'brokenLink' } } },
  ]);
  expect(await files(shelf)).toEqual(['key.txt', 'old/hall.txt']);
});

test.each([
  ['an empty', () => newFolder(), []],
  ['a missing', () => join(newFolder(), 'none'), [{ file: 'none', reason: { why: { kind: 'noFolder' } } }]],
])('%s folder works and is reported', async (_, folder, failed) => {
  const shelf = library(folder());
  const report = await shelf.reload();
  expect(report).toMatchObject({ added: [], changed: [], removed: [], failed });
  expect(report.noArticles).toBe(true);
  expect((await shelf.shelf(null)).index.search('Who ran?', {}).matches).toEqual([]);
});

test('a folder that goes missing takes nothing off the shelf, nor does it seem to have been read', async () => {
  const folder = folderWith({ 'hall.txt': 'Plum ran.' });
  const clock = new Clock();
  const shelf = newLibrary({ sourcesDir: folder }, { now: clock.now });
  await shelf.reload();
  const { readAt } = shelf;
  clock.pass({ days: 1 });
  rmSync(folder, { recursive: true });
  expect((await shelf.reload()).failed).toMatchObject([{ reason: { why: { kind: 'folderGone' } } }]);
  expect(await files(shelf)).toEqual(['hall.txt']);
  expect(shelf.readAt).toBe(readAt);
});

test('a folder that is none, or may not be read, is said to be so', async () => {
  const file = join(folderWith({ 'hall.txt': 'Plum ran.' }), 'hall.txt');
  expect((await library(file).reload()).failed).toMatchObject([
    { file: 'hall.txt', reason: { why: { kind: 'noFolder' } }, keptSince: null },
  ]);
});

test('a link to a folder above gives no article twice', async () => {
  const folder = folderWith({ 'hall.txt': 'Plum ran.', '1926/key.txt': 'White slept.' });
  symlinkSync(folder, join(folder, '1926', 'all'));
  symlinkSync(join(folder, '1926'), join(folder, '1926', 'year'));
  symlinkSync(dirname(folder), join(folder, 'outside'));
  const shelf = library(folder);
  expect((await shelf.reload()).failed).toMatchObject([
    { file: '1926/all', reason: { why: { kind: 'loopingLink' } } },
    { file: '1926/year', reason: { why: { kind: 'loopingLink' } } },
    { file: 'outside', reason: { why: { kind: 'loopingLink' } } },
  ]);
  expect(await files(shelf)).toEqual(['1926/key.txt', 'hall.txt']);
});

test('a file that goes while the folder is read is removed, not a broken link', async () => {
  const folder = folderWith({ 'hall.txt': 'Plum ran.', 'key.txt': 'White slept.' });
  const parse = async (file: string, bytes: Uint8Array) => {
    rmSync(join(folder, 'key.txt'), { force: true });
    return readArticle(file, bytes);
  };
  const shelf = new OperatorShelf(folder, parse, () => new Date());
  expect(await shelf.reload()).toMatchObject({ changes: [{ kind: 'added', file: 'hall.txt' }], failed: [] });
});

test.skipIf(process.platform !== 'linux')(
  'a name that is no UTF-8 is reported, one of several lines is one',
  async () => {
    const folder = folderWith({ 'a\nb.txt': 'Plum ran.' });
    writeFileSync(Buffer.from(`${folder}/\xff.txt`, 'latin1'), 'White slept.');
    const shelf = library(folder);
    expect((await shelf.reload()).failed).toMatchObject([{ reason: { why: { kind: 'unreadable', code: 'EILSEQ' } } }]);
    expect((await shelf.shelf(null)).articles[0]?.source.title).toBe('a b');
  },
);

test('a reload asked for while one is under way sees what that one passed by', async () => {
  const folder = folderWith({ 'hall.txt': 'Plum ran.' });
  const later: Promise<unknown>[] = [];
  const shelf = new OperatorShelf(
    folder,
    async (file, bytes) => {
      if (!later.length) {
        write(folder, { 'key.txt': 'White slept.' });
        later.push(shelf.reload());
      }
      return readArticle(file, bytes);
    },
    () => new Date(),
  );
  expect((await shelf.reload()).changes.map(({ file }) => file)).toEqual(['hall.txt']);
  await later[0];
  expect(shelf.shelf.articles.map(({ source }) => source.file)).toEqual(['hall.txt', 'key.txt']);
});

test('a shelf that could not be built is built at the next reload', async () => {
  const folder = folderWith({ 'hall.txt': 'Plum ran.' });
  const toAsk = vi.fn(async () => {}).mockRejectedValueOnce(new Error('a defect'));
  const shelf = newLibrary({ sourcesDir: folder }, { preparation: { toAsk, rest: async () => {} } });
  await expect(shelf.reload()).rejects.toThrow('a defect');
  await shelf.reload();
  expect(await files(shelf)).toEqual(['hall.txt']);
});

test('two reloads at once become one, and files that stand as they stood are not read again', async () => {
  const folder = folderWith({ 'hall.txt': 'Plum ran.', 'key.txt': 'White slept.' });
  const parsed: string[] = [];
  const shelf = new OperatorShelf(
    folder,
    async (file, bytes): Promise<ArticleReading> => {
      parsed.push(file);
      return readArticle(file, bytes);
    },
    () => new Date(),
  );
  const [one, two] = await Promise.all([shelf.reload(), shelf.reload()]);
  expect(one).toBe(two);
  write(folder, { 'key.txt': 'White woke up.' });
  await shelf.reload();
  expect(parsed).toEqual(['hall.txt', 'key.txt', 'key.txt']);
});

test('under constant questions no reload fails one or shows half a shelf', async () => {
  const names = Array.from({ length: 40 }, (_, i) => `${i}.txt`);
  const edition = (n: number) => Object.fromEntries(names.map((name) => [name, `Ada sang in edition ${n}.`]));
  const folder = folderWith(edition(1));
  const shelf = library(folder);
  await shelf.reload();
  let asked = 0;
  for (let n = 2; n <= 7; n++) {
    write(folder, edition(n));
    let running = true;
    const reload = shelf.reload().finally(() => {
      running = false;
    });
    while (running) {
      const { matches } = (await shelf.shelf(null)).index.search('Who sang in which edition?', { limit: 40 });
      expect(matches).toHaveLength(40);
      expect(new Set(matches.map(({ sentence }) => sentence.text)).size).toBe(1);
      asked++;
      await setImmediate();
    }
    expect((await reload).changed).toHaveLength(40);
  }
  expect(asked).toBeGreaterThan(50);
});
