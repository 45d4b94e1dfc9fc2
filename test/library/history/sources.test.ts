import { expect, test } from 'vitest';
import { folderWith, newFolder } from '../folders.ts';
import { ADA, add, Clock, must, NORTH, newLibrary, SOUTH, texts } from '../libraries.ts';

const HALL = 'Colonel Mustard was arrested in the hall at seven. Inspector Plum found the lead pipe under his coat.';
const HALL_LATER =
  'Colonel Mustard was arrested in the hall at eight. Inspector Plum found the lead pipe under his coat. He denies all.';
const KITCHEN = 'Mrs. White denied that she had left the kitchen before midnight. The cook keeps the only key.';

test('an article is previewed first and on the shelf once it is confirmed', async () => {
  const library = newLibrary();
  const offer = { kind: 'text', text: HALL, corrections: { title: 'An Arrest', date: '1926-11-09' } } as const;
  const preview = must(await library.additions.preview(NORTH, offer, 'He asked for it'));
  expect(preview.article.source).toMatchObject({ file: 'added/an-arrest', title: 'An Arrest', date: '1926-11-09' });
  expect(preview).toMatchObject({ update: null, beside: null });
  expect(await texts(library, NORTH)).toEqual([]);
  const { change } = must(await library.additions.confirm(NORTH, preview.key, ADA));
  expect(change).toMatchObject({ number: 1, action: 'added', by: ADA, why: 'He asked for it', title: 'An Arrest' });
  expect(await texts(library, NORTH)).toEqual([HALL]);
  const { matches } = (await library.shelf(NORTH)).index.search('Who was arrested in the hall?');
  expect(matches[0]?.sentence.text).toBe('Colonel Mustard was arrested in the hall at seven.');
});

test.each([
  [HALL, 'Colonel Mustard was arrested in the hall at seven.'],
  ['The rope/pipe was found. Nobody knows by whom.', 'The rope/pipe was found.'],
  [`The pipe ${'was found '.repeat(9)}.`, 'The pipe was found was found was found was found was found'],
  ['x'.repeat(200), 'x'.repeat(60)],
  ['Found.', 'Found.'],
])('a pasted text without a title is called by its first words: %s', async (text, title) => {
  const preview = must(await newLibrary().additions.preview(NORTH, { kind: 'text', text, corrections: {} }));
  expect(preview.article.source.title).toBe(title);
});

test('a cancelled, used or day-old preview can no longer be confirmed', async () => {
  const clock = new Clock();
  const library = newLibrary({}, { now: clock.now });
  const propose = async () =>
    must(await library.additions.preview(NORTH, { kind: 'text', text: HALL, corrections: {} })).key;
  const [cancelled, used, old] = [await propose(), await propose(), await propose()];
  await library.additions.cancel(NORTH, cancelled);
  must(await library.additions.confirm(NORTH, used, ADA));
  clock.pass({ days: 1, minutes: 1 });
  for (const key of [cancelled, used, old, 'nonsense', '../../etc']) {
    expect(await library.additions.confirm(NORTH, key, ADA)).toHaveProperty('problem');
  }
});

test('title, date and link can be set right before confirming', async () => {
  const library = newLibrary();
  const preview = must(await library.additions.preview(NORTH, { kind: 'text', text: HALL, corrections: {} }));
  const right = { title: 'In the Hall', date: '1926-11-10', url: 'https://example.org/hall' };
  const corrected = must(await library.additions.correct(NORTH, preview.key, right));
  must(await library.additions.confirm(NORTH, corrected.key, ADA));
  expect((await library.shelf(NORTH)).articles[0]?.source).toMatchObject(right);
});

test('nearly the same text becomes an update that shows its differences', async () => {
  const library = newLibrary();
  await add(library, NORTH, 'An Arrest', HALL);
  const offer = { kind: 'text', text: HALL_LATER, corrections: { title: 'Arrest: the latest' } } as const;
  const preview = must(await library.additions.preview(NORTH, offer));
  expect(preview.article.source.file).toBe('added/an-arrest');
  expect(preview.update).toMatchObject({
    counts: { same: 1, reworded: 1, added: 1, removed: 0 },
    added: ['He denies all.'],
  });
  expect(must(await library.additions.confirm(NORTH, preview.key, ADA)).change.action).toBe('updated');
  expect(await texts(library, NORTH)).toEqual([HALL_LATER]);
});

test('the same link in another spelling is the same article, another page of the site is not', async () => {
  const library = newLibrary();
  const propose = async (text: string, url: string) =>
    must(await library.additions.preview(NORTH, { kind: 'text', text, corrections: { url } }));
  const first = await propose(HALL, 'https://www.example.org/hall/?utm_source=mail#top');
  must(await library.additions.confirm(NORTH, first.key, ADA));
  expect((await propose(KITCHEN, 'http://example.org/hall')).update).not.toBeNull();
  expect((await propose(KITCHEN, 'http://example.org/hall?page=2')).update).toBeNull();
});

test('an article previewed twice and confirmed twice stands once', async () => {
  const library = newLibrary();
  const propose = async (text: string) =>
    must(await library.additions.preview(NORTH, { kind: 'text', text, corrections: { title: 'An Arrest' } })).key;
  const keys = [await propose(HALL), await propose(HALL_LATER), await propose(KITCHEN)];
  const done = [];
  for (const key of keys) done.push(must(await library.additions.confirm(NORTH, key, ADA)).change);
  expect(done).toMatchObject([
    { action: 'added', file: 'added/an-arrest' },
    { action: 'updated', file: 'added/an-arrest', sentences: { same: 1, reworded: 1, added: 1 } },
    { action: 'added', file: 'added/an-arrest-2' },
  ]);
  expect(await texts(library, NORTH)).toEqual([HALL_LATER, KITCHEN]);
});

test("an article of the operator's is recognised, and set beside it when confirmed", async () => {
  const library = newLibrary({ sourcesDir: folderWith({ 'hall.txt': HALL }) });
  await library.reload();
  const preview = must(await library.additions.preview(NORTH, { kind: 'text', text: HALL, corrections: {} }));
  expect(preview).toMatchObject({ update: null, beside: 'hall' });
  must(await library.additions.confirm(NORTH, preview.key, ADA));
  expect(await texts(library, NORTH)).toEqual([HALL, HALL]);
  expect(await library.sources.remove(NORTH, 'hall.txt', ADA)).toHaveProperty('problem');
});

test('what was removed comes back by undo, with its history', async () => {
  const library = newLibrary();
  await add(library, NORTH, 'An Arrest', HALL);
  const { change } = must(await library.sources.remove(NORTH, 'added/an-arrest', ADA, 'Too short'));
  expect(change).toMatchObject({ action: 'removed', sentences: { removed: 2 }, version: null });
  expect(await texts(library, NORTH)).toEqual([]);
  must(await library.sources.undo(NORTH, ADA, change.number));
  expect(await texts(library, NORTH)).toEqual([HALL]);
  const history = await library.sources.history(NORTH, 'added/an-arrest');
  expect(history.map(({ action, undoes }) => [action, undoes])).toEqual([
    ['restored', 2],
    ['removed', null],
    ['added', null],
  ]);
});

test('undo takes back one change after the other, and each but once', async () => {
  const library = newLibrary();
  await add(library, NORTH, 'An Arrest', HALL);
  await add(library, NORTH, 'An Arrest', HALL_LATER);
  must(await library.sources.undo(NORTH, ADA));
  expect(await texts(library, NORTH)).toEqual([HALL]);
  expect(await library.sources.undo(NORTH, ADA, 2)).toEqual({ problem: { kind: 'alreadyUndone' } });
  for (const no of [999, 3, Number.NaN])
    expect(await library.sources.undo(NORTH, ADA, no)).toEqual({ problem: { kind: 'nothingToUndo' } });
  must(await library.sources.undo(NORTH, ADA));
  expect(await texts(library, NORTH)).toEqual([]);
  expect(await library.sources.undo(NORTH, ADA)).toEqual({ problem: { kind: 'nothingToUndo' } });
});

test('a change that was built upon, or is older than 30 days, is not undone; restoring still works', async () => {
  const clock = new Clock();
  const library = newLibrary({}, { now: clock.now });
  await add(library, NORTH, 'An Arrest', HALL);
  await add(library, NORTH, 'An Arrest', HALL_LATER);
  expect(await library.sources.undo(NORTH, ADA, 1)).toHaveProperty('problem');
  clock.pass({ days: 31 });
  expect(await library.sources.undo(NORTH, ADA, 2)).toHaveProperty('problem');
  expect(must(await library.sources.restore(NORTH, 1, ADA)).change.action).toBe('restored');
  expect(await texts(library, NORTH)).toEqual([HALL]);
  expect(await library.sources.restore(NORTH, 1, ADA)).toHaveProperty('problem');
  expect(await library.sources.restore(NORTH, 99, ADA)).toHaveProperty('problem');
});

test('everything stands as it stood after a restart', async () => {
  const [sourcesDir, dataDir] = [newFolder(), newFolder()];
  const library = newLibrary({ sourcesDir, dataDir });
  await add(library, NORTH, 'An Arrest', HALL);
  await add(library, NORTH, 'Kitchen', KITCHEN);
  must(await library.sources.remove(NORTH, 'added/an-arrest', ADA));
  const waiting = must(await library.additions.preview(NORTH, { kind: 'text', text: HALL_LATER, corrections: {} }));
  const again = newLibrary({ sourcesDir, dataDir });
  expect(await texts(again, NORTH)).toEqual([KITCHEN]);
  must(await again.additions.confirm(NORTH, waiting.key, ADA));
  expect(await again.sources.history(NORTH)).toHaveLength(4);
});

test('nothing of one server is seen in another or in a direct message', async () => {
  const library = newLibrary();
  const [red, green] = ['The study has a red door.', 'The study has a green door.'];
  await add(library, NORTH, 'The Study', red);
  await add(library, SOUTH, 'The Study', green);
  const waiting = must(await library.additions.preview(NORTH, { kind: 'text', text: KITCHEN, corrections: {} }));
  const found = async (server: string | null) =>
    (await library.shelf(server)).index
      .search('What colour is the door of the study?')
      .matches.map(({ sentence }) => sentence.text);
  expect(await found(NORTH)).toEqual([red]);
  expect(await found(SOUTH)).toEqual([green]);
  expect(await found(null)).toEqual([]);
  expect(await library.additions.confirm(SOUTH, waiting.key, ADA)).toHaveProperty('problem');
  expect(await library.sources.undo('444444444444444444', ADA)).toHaveProperty('problem');
  must(await library.sources.remove(SOUTH, 'added/the-study', ADA));
  expect(await found(NORTH)).toEqual([red]);
  expect(await library.sources.history(NORTH)).toHaveLength(1);
});

test("the server's own articles can be had as files, and added again elsewhere", async () => {
  const library = newLibrary({ sourcesDir: folderWith({ 'kitchen.txt': KITCHEN }) });
  await library.reload();
  await add(library, NORTH, 'An Arrest', HALL);
  const files = await library.sources.export(NORTH);
  expect(files.map(({ name }) => name)).toEqual(['an-arrest.md']);
  expect(files[0]?.text).toContain(HALL);
});

test("a server without articles of its own shares the operator's shelf", async () => {
  const library = newLibrary({ sourcesDir: folderWith({ 'hall.txt': HALL }) });
  await library.reload();
  expect(await library.shelf(NORTH)).toBe(await library.shelf(null));
});
