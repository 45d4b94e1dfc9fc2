import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { Library } from '../../../src/library/library.ts';
import { newFolder } from '../folders.ts';
import { ADA, add, must, NORTH, newLibrary, texts } from '../libraries.ts';
import { newSite } from '../pages.ts';

const disk = vi.hoisted(() => ({ before: () => {} }));
vi.mock('node:fs/promises', async (original) => {
  const { guarded } = await import('../disk.ts');
  return guarded(await original<typeof import('node:fs/promises')>(), () => disk.before());
});

const HALL = 'Colonel Mustard was arrested in the hall at seven. Inspector Plum found the lead pipe under his coat.';
const LATER = 'Colonel Mustard was arrested in the hall at eight. Inspector Plum found the lead pipe under his coat.';
const KITCHEN = 'Mrs. White denied that she had left the kitchen. The cook keeps the only key to the cellar.';

/** So long that its index is kept. */
const LIST = Array.from({ length: 300 }, (_, i) => `Item ${i} stood in the cellar.`).join(' ');

/** A moderator's day, one thing after another. */
const DAY: readonly ((library: Library) => Promise<unknown>)[] = [
  (library) => add(library, NORTH, 'An Arrest', HALL),
  (library) => add(library, NORTH, 'Kitchen', KITCHEN),
  (library) => add(library, NORTH, 'An Arrest', LATER),
  async (library) => must(await library.sources.remove(NORTH, 'added/kitchen', ADA)),
  async (library) => must(await library.settings.change(NORTH, { keepsUnanswered: true })),
  async (library) => library.unanswered.note(NORTH, 'Who polished the candlestick?'),
  async (library) => must(await library.sources.undo(NORTH, ADA)),
  async (library) => must(await library.sources.restore(NORTH, 1, ADA)),
  (library) => add(library, NORTH, 'A List', LIST),
];

/** All that a moderator can see of a server. */
async function state(library: Library) {
  const history = await library.sources.history(NORTH);
  return {
    texts: await texts(library, NORTH),
    found: (await library.shelf(NORTH)).index.search('item 42').matches.map(({ sentence }) => sentence.text),
    history: history.map(({ number, action, title, undoes }) => ({ number, action, title, undoes })),
    settings: await library.settings.of(NORTH),
    unanswered: await library.unanswered.list(NORTH),
    troubles: await library.sources.troubles(NORTH),
  };
}

/** Does one thing on a disk that dies at its `last` step. @returns whether it died. */
async function diesAt(last: number, thing: (typeof DAY)[number], dataDir: string): Promise<boolean> {
  let steps = 0;
  disk.before = () => {
    if (++steps > last) throw new Error('the process is gone');
  };
  try {
    await thing(newLibrary({ dataDir }));
    return false;
  } catch (error) {
    if (!(error instanceof Error) || error.message !== 'the process is gone') throw error;
    return true;
  } finally {
    disk.before = () => {};
  }
}

test('a process that ends at any step of anything loses nothing, and starts again by itself', async () => {
  let dataDir = newFolder();
  let deaths = 0;
  for (const thing of DAY) {
    const before = await state(newLibrary({ dataDir }));
    const after = newFolder();
    cpSync(dataDir, after, { recursive: true });
    await thing(newLibrary({ dataDir: after }));
    const done = await state(newLibrary({ dataDir: after }));
    for (let last = 0; ; last++) {
      const folder = newFolder();
      cpSync(dataDir, folder, { recursive: true });
      const died = await diesAt(last, thing, folder);
      const again = await state(newLibrary({ dataDir: folder }));
      expect(died ? [before, done] : [done]).toContainEqual(again);
      if (!died) break;
      deaths++;
      await thing(newLibrary({ dataDir: folder })).catch((error: Error) => expect(error.message).toMatch(NOT_TWICE));
    }
    dataDir = after;
  }
  expect(deaths).toBeGreaterThan(100);
}, 60_000);

/** What had been done already when the process ended, and so cannot be done again. */
const NOT_TWICE = /notOnShelf|nothingToUndo|versionInUse/;

test.each([
  ['ENOSPC', { kind: 'diskFull' }],
  ['EROFS', { kind: 'diskReadOnly' }],
  ['EIO', { kind: 'notWritten', code: 'EIO' }],
])('a disk that fails with %s is named, changes nothing, and the shelf goes on', async (code, why) => {
  const library = newLibrary();
  await add(library, NORTH, 'An Arrest', HALL);
  await library.settings.change(NORTH, { keepsUnanswered: true });
  await library.unanswered.note(NORTH, 'Who polished the candlestick?');
  const waiting = must(await library.additions.preview(NORTH, { kind: 'text', text: KITCHEN, corrections: {} }));
  const before = await state(library);
  disk.before = () => {
    throw Object.assign(new Error(code), { code });
  };
  const problem = { problem: why };
  try {
    expect(await library.additions.preview(NORTH, { kind: 'text', text: KITCHEN, corrections: {} })).toEqual(problem);
    expect(await library.additions.confirm(NORTH, waiting.key, ADA)).toEqual(problem);
    expect(await library.sources.remove(NORTH, 'added/an-arrest', ADA)).toEqual(problem);
    expect(await library.settings.change(NORTH, { answers: 'public' })).toEqual(problem);
    await library.unanswered.note(NORTH, 'Who?');
    expect(await library.unanswered.clear(NORTH)).toEqual(problem);
    expect(await state(library)).toEqual(before);
  } finally {
    disk.before = () => {};
  }
  must(await library.additions.confirm(NORTH, waiting.key, ADA));
  expect(await texts(library, NORTH)).toEqual([HALL, KITCHEN]);
});

test('a write that fails leaves nothing behind that takes room', async () => {
  for (let failing = 1; ; failing++) {
    const dataDir = newFolder();
    const library = newLibrary({ dataDir });
    let step = 0;
    disk.before = () => {
      if (++step === failing) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    };
    await add(library, NORTH, 'An Arrest', HALL).catch((error: Error) => expect(error.message).toBe('diskFull'));
    disk.before = () => {};
    if (step < failing) break;
    const left = readdirSync(dataDir, { recursive: true }).filter((name) => String(name).endsWith('.new'));
    expect(left, `step ${failing}`).toEqual([]);
  }
});

test('a reload of which the disk takes only a part changes nothing, and says so of every page', async () => {
  const rest = ['The cook keeps the key.', 'It rained all day.', 'The garden was empty.'];
  const site = await newSite({ '/hall.txt': HALL, '/list.txt': rest.join(' ') });
  const dataDir = newFolder();
  const open = (folder: string) => newLibrary({ dataDir: folder, fetchAllow: [site.host] });
  for (const path of site.pages.keys()) {
    const library = open(dataDir);
    const offer = { kind: 'url', url: `http://${site.host}${path}` } as const;
    must(await library.additions.confirm(NORTH, must(await library.additions.preview(NORTH, offer)).key, ADA));
  }
  const before = await texts(open(dataDir), NORTH);
  const now = `${LATER} He denies all.`;
  site.pages.set('/hall.txt', { body: now });
  site.pages.set('/list.txt', { body: 'Subscribe to read on.' });
  for (let last = 0; ; last++) {
    const folder = newFolder();
    cpSync(dataDir, folder, { recursive: true });
    const library = open(folder);
    await library.shelf(NORTH);
    let step = 0;
    disk.before = () => {
      if (++step > last) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    };
    const { failed, changed, heldBack } = await library.reload({ server: NORTH, by: ADA });
    disk.before = () => {};
    const isDone = failed.length === 0;
    expect([changed.length, heldBack.length, failed.length]).toEqual(isDone ? [1, 1, 0] : [0, 0, 2]);
    expect(await texts(library, NORTH)).toEqual(isDone ? [now, before[1]] : before);
    if (isDone) break;
  }
});

/** The one file of NORTH's whose name begins so. */
const fileOf = (dataDir: string, start: string) => {
  const folder = join(dataDir, 'servers', NORTH);
  return join(folder, readdirSync(folder).find((name) => name.startsWith(start)) ?? '');
};
const damage = (path: string) => writeFileSync(path, readFileSync(path, 'utf8').replace(/[aeiou]/, '#'));

test('a damaged version is set aside and named, and the rest of the shelf stands', async () => {
  const dataDir = newFolder();
  const library = newLibrary({ dataDir });
  await add(library, NORTH, 'An Arrest', HALL);
  const damaged = fileOf(dataDir, 'version-');
  await add(library, NORTH, 'Kitchen', KITCHEN);
  damage(damaged);
  const told: string[] = [];
  const again = newLibrary({ dataDir }, { setAside: (path) => told.push(path) });
  expect(await texts(again, NORTH)).toEqual([KITCHEN]);
  expect(told).toEqual([expect.stringMatching(/\/version-\w+\.json\.damaged-\w{8}$/)]);
  expect(await again.sources.troubles(NORTH)).toEqual([
    {
      kind: 'articleDamaged',
      title: 'An Arrest',
      aside: expect.stringMatching(/\/version-\w+\.json\.damaged-\w{8}$/),
    },
  ]);
  expect(readdirSync(join(dataDir, 'servers', NORTH)).filter((name) => name.includes('damaged'))).toHaveLength(1);
  expect(await again.sources.restore(NORTH, 1, ADA)).toHaveProperty('problem');
});

test('a damaged history costs its last change at most', async () => {
  const dataDir = newFolder();
  const library = newLibrary({ dataDir });
  await add(library, NORTH, 'An Arrest', HALL);
  await add(library, NORTH, 'Kitchen', KITCHEN);
  damage(fileOf(dataDir, 'history.json'));
  const again = newLibrary({ dataDir });
  expect(await texts(again, NORTH)).toEqual([HALL]);
  expect(await again.sources.troubles(NORTH)).toEqual([{ kind: 'historyDamaged', aside: expect.any(String) }]);
  await add(again, NORTH, 'Kitchen', KITCHEN);
  expect(await texts(newLibrary({ dataDir }), NORTH)).toEqual([HALL, KITCHEN]);
});

test('damaged settings are the defaults again', async () => {
  const dataDir = newFolder();
  must(await newLibrary({ dataDir }).settings.change(NORTH, { answers: 'public' }));
  damage(fileOf(dataDir, 'settings'));
  expect((await newLibrary({ dataDir }).settings.of(NORTH)).answers).toBe('private');
});

test('what a newer version of the program wrote is left as it is, told of, and never written over', async () => {
  const dataDir = newFolder();
  const library = newLibrary({ dataDir });
  await add(library, NORTH, 'An Arrest', HALL);
  await library.settings.change(NORTH, { answers: 'public' });
  const files = ['history', 'version-', 'settings'].map((start) => fileOf(dataDir, start));
  for (const path of files) {
    writeFileSync(path, readFileSync(path, 'utf8').replace('{"verbatim":1', '{"verbatim":2'));
  }
  const before = files.map((path) => readFileSync(path, 'utf8'));
  const older = newLibrary({ dataDir });
  const newer = { problem: { kind: 'newerData' } };
  expect(await older.sources.troubles(NORTH)).toEqual([{ kind: 'newerData' }]);
  expect(await older.settings.change(NORTH, { answers: 'private' })).toEqual(newer);
  const preview = must(await older.additions.preview(NORTH, { kind: 'text', text: KITCHEN, corrections: {} }));
  expect(await older.additions.confirm(NORTH, preview.key, ADA)).toEqual(newer);
  expect(files.map((path) => readFileSync(path, 'utf8'))).toEqual(before);
  for (const path of files) {
    writeFileSync(path, readFileSync(path, 'utf8').replace('{"verbatim":2', '{"verbatim":1'));
  }
  expect(await texts(newLibrary({ dataDir }), NORTH)).toEqual([HALL]);
});
