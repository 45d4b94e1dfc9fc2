import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { Records } from '../../../src/library/records/records.ts';
import { newFolder } from '../folders.ts';
import { add, NORTH, newLibrary } from '../libraries.ts';

const MUSTARD = 'Rupert Mustard';
/** Tells whether people come from what was kept: no article calls anybody so. */
const KEPT = 'Kept Mustard';

/** A server's shelf whose people are kept, under another name for one of them, beside an operator's of one article. */
async function kept() {
  const [sourcesDir, dataDir] = [newFolder(), newFolder()];
  const source = join(sourcesDir, 'plum.txt');
  writeFileSync(source, ' date 1926-11-09 A Plum\n\nInspector Plum said that he knew Mr. Mustard.\n');
  const waken = async () => {
    const library = newLibrary({ sourcesDir, dataDir });
    await library.reload();
    return library;
  };
  const names = async () => (await (await waken()).shelf(NORTH)).people.all.map(({ name }) => name);
  const path = join(dataDir, 'servers', NORTH, 'people.json');
  const content = () => readFileSync(path, 'utf8');
  await add(await waken(), NORTH, 'An Arrest', 'Colonel Rupert Mustard was arrested.');
  await names();
  await vi.waitFor(() => expect(content()).toContain(MUSTARD));
  const records = new Records(dataDir);
  const reading = await records.read(NORTH, 'people');
  const value = JSON.parse(JSON.stringify('value' in reading ? reading.value : null).replace(MUSTARD, KEPT));
  await records.write(NORTH, 'people', value);
  return {
    source,
    waken,
    names,
    path,
    content,
    write: (change: object) => records.write(NORTH, 'people', change),
    value,
  };
}

test('a shelf that wakes is handed over its people as they were merged with the operator’s', async () => {
  const { names } = await kept();
  expect(await names()).toEqual(['Plum', KEPT]);
});

test.each<[string, (shelf: Awaited<ReturnType<typeof kept>>) => unknown]>([
  ['damaged', ({ path, content }) => writeFileSync(path, content().replace(KEPT, 'Damaged'))],
  ['cut off', ({ path, content }) => writeFileSync(path, content().slice(0, -20))],
  ['of another reader', ({ write, value }) => write({ ...value, reader: 'another' })],
  [
    'of places that no article has',
    ({ write, value }) => write({ ...value, people: [[KEPT, [], [], [], [9, 9, 9, 9], [], []]] }),
  ],
  ['nothing of the kind', ({ write }) => write([])],
  [
    'of another article of the operator’s',
    ({ source }) => writeFileSync(source, `${readFileSync(source, 'utf8')}He was late.\n`),
  ],
  [
    'of a shelf that has changed since',
    async ({ waken }) => add(await waken(), NORTH, 'A Rope', 'The rope was in the hall.'),
  ],
])('people kept that are %s are merged anew and kept anew', async (_, change) => {
  const shelf = await kept();
  await change(shelf);
  expect(await shelf.names()).toEqual(['Plum', MUSTARD]);
  await vi.waitFor(() => expect(shelf.content()).toContain(MUSTARD));
});
