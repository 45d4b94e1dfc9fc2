import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { readText } from '../../../src/article/read-text.ts';
import type { Version } from '../../../src/library/history/version.ts';
import { Records } from '../../../src/library/records/records.ts';
import { type KeptIndex, keepIndex, loadIndex } from '../../../src/library/server/kept-index.ts';
import { snapshotOf } from '../../../src/search/index/engine.ts';
import { SearchIndex } from '../../../src/search/search-index.ts';
import { newFolder } from '../folders.ts';
import { add, NORTH, newLibrary } from '../libraries.ts';

const ROOMS = ['hall', 'kitchen', 'library', 'lounge', 'study', 'cellar', 'ballroom', 'conservatory'];
const NOTHING: KeptIndex['kept'] = new Set();

/** Articles of 100 sentences each, by made-up names of their versions. */
function inventory(names: readonly string[]): Map<string, Article> {
  return new Map(
    names.map((name) => {
      const lines = Array.from({ length: 100 }, (_, i) => `Item ${i} of list ${name} stood in the ${ROOMS[i % 8]}.`);
      return [name, readText(`${name}.txt`, lines.join(' '))];
    }),
  );
}

const found = (index: SearchIndex) =>
  ['What stood in the cellar?', 'Where was item 42 of list b?', 'balroom'].map((question) =>
    index
      .search(question)
      .matches.map(({ article: { source }, sentence, score }) => [source.file, sentence.text, score]),
  );

async function keptOf(names: readonly string[]) {
  const folder = newFolder();
  const records = new Records(folder);
  const kept = await keepIndex(records, NORTH, inventory(names), NOTHING);
  return { records, kept, path: join(folder, 'servers', NORTH, 'index.json') };
}

test('an index that was kept finds what one made anew finds', async () => {
  const { records, kept } = await keptOf(['a', 'b', 'c']);
  const { index, kept: loaded } = await loadIndex(records, NORTH, inventory(['a', 'b', 'c']));
  expect([...loaded]).toEqual([...kept]);
  expect([...loaded]).toEqual(['a', 'b', 'c']);
  expect(found(index)).toEqual(found(new SearchIndex([...inventory(['a', 'b', 'c']).values()])));
});

test('what came since is added to it, and little that comes writes nothing', async () => {
  const { records, kept, path } = await keptOf(['a', 'b', 'c']);
  const before = statSync(path, { bigint: true });
  const more = inventory(['a', 'b', 'c', 'd', 'e']);
  expect(await keepIndex(records, NORTH, more, kept)).toBe(kept);
  expect(statSync(path, { bigint: true }).mtimeNs).toBe(before.mtimeNs);
  const { index, kept: loaded } = await loadIndex(records, NORTH, more);
  expect([...loaded]).toEqual(['a', 'b', 'c']);
  expect(found(index)).toEqual(found(new SearchIndex([...more.values()])));
  const much = inventory(['a', 'b', 'c', 'd', 'e', 'f']);
  expect([...(await keepIndex(records, NORTH, much, kept))]).toEqual([...much.keys()]);
});

test('where something it holds is gone it is of no use, and made anew', async () => {
  const { records, kept } = await keptOf(['a', 'b', 'c']);
  const rest = inventory(['b', 'c', 'd']);
  const { index, kept: loaded } = await loadIndex(records, NORTH, rest);
  expect(loaded.size).toBe(0);
  expect(found(index)).toEqual(found(new SearchIndex([...rest.values()])));
  expect([...(await keepIndex(records, NORTH, rest, kept))]).toEqual(['b', 'c', 'd']);
});

test.each<[string, (content: string) => string]>([
  ['damaged', (content) => content.replace('cellar', 'celler')],
  ['cut off', (content) => content.slice(0, content.length / 2)],
  ['empty', () => ''],
])('an index that was %s costs no answer', async (_, damage) => {
  const { records, path } = await keptOf(['a', 'b', 'c']);
  writeFileSync(path, damage(readFileSync(path, 'utf8')));
  const { index, kept } = await loadIndex(records, NORTH, inventory(['a', 'b', 'c']));
  expect(kept.size).toBe(0);
  expect(found(index)).toEqual(found(new SearchIndex([...inventory(['a', 'b', 'c']).values()])));
});

test.each([
  ['of another reader', { reader: 'another' }],
  ['of another MiniSearch', { engine: '{"serializationVersion":99}' }],
  ['of other sentences', { engine: snapshotOf(['Another sentence.']) }],
])('an index %s is indexed anew', async (_, change) => {
  const { records } = await keptOf(['a', 'b', 'c']);
  const reading = await records.read(NORTH, 'index');
  await records.write(NORTH, 'index', { ...('value' in reading ? (reading.value as object) : {}), ...change });
  const { index, kept } = await loadIndex(records, NORTH, inventory(['a', 'b', 'c']));
  expect(kept.size).toBe(0);
  expect(index.size).toBe(300);
});

test('a shelf of some length keeps its index', async () => {
  const dataDir = newFolder();
  const text = Array.from({ length: 300 }, (_, i) => `Item ${i} stood in the ${ROOMS[i % 8]}.`).join(' ');
  await add(newLibrary({ dataDir }), NORTH, 'A List', text);
  expect(readdirSync(join(dataDir, 'servers', NORTH))).toContain('index.json');
  const { index } = await newLibrary({ dataDir }).shelf(NORTH);
  expect(index.search('Where was item 42?').matches[0]?.sentence.text).toContain('Item 42 ');
});

test('a shelf that wakes is handed its people over; those of another reader are read anew, once', async () => {
  const dataDir = newFolder();
  const records = new Records(dataDir);
  const { change } = await add(newLibrary({ dataDir }), NORTH, 'An Arrest', 'Colonel Rupert Mustard was arrested.');
  const name = change.version ?? '';
  const names = async () => (await newLibrary({ dataDir }).shelf(NORTH)).people.all.map((person) => person.name);
  const version = async () => {
    const reading = await records.read(NORTH, name);
    return (reading.kind === 'whole' ? reading.value : {}) as Version;
  };
  const whole = await version();
  const nobody = { people: [], others: [] };
  await records.write(NORTH, name, { ...whole, people: nobody });
  expect(await names()).toEqual([]);
  await records.write(NORTH, name, { ...whole, people: nobody, reader: 'another' });
  await vi.waitFor(async () => expect((await records.read(NORTH, 'people')).kind).toBe('whole'));
  await records.remove(NORTH, 'people');
  expect(await names()).toEqual(['Rupert Mustard']);
  await vi.waitFor(async () => expect(await version()).toEqual(whole));
});
