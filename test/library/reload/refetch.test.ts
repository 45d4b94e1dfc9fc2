import { expect, test } from 'vitest';
import { ask } from '../../../src/answer/ask.ts';
import type { Surroundings } from '../../../src/library/surroundings.ts';
import { folderWith, newFolder, write } from '../folders.ts';
import { ADA, add, Clock, must, NORTH, newLibrary, SOUTH, texts } from '../libraries.ts';
import { newSite } from '../pages.ts';

const FIRST = [
  'Colonel Mustard was arrested in the hall at seven.',
  'Inspector Plum found the lead pipe under his coat.',
  'The cook keeps the only key to the cellar.',
  'Nobody has seen the candlestick since Monday.',
];
const LATER = [
  'Colonel Mustard was arrested in the hall at eight.',
  ...FIRST.slice(1, 3),
  'The candlestick belongs to Professor Violet.',
];
const page = (sentences: readonly string[]) => ` date 1926-11-09 An Arrest\n\n${sentences.join(' ')}`;
const answers: Surroundings['answers'] = (shelf, question) => ask(shelf, question).found;

async function withPage(settings: { dataDir?: string } = {}) {
  const clock = new Clock();
  const site = await newSite({ '/hall.txt': page(FIRST) });
  const library = newLibrary({ ...settings, fetchAllow: [site.host] }, { now: clock.now, answers });
  const url = `http://${site.host}/hall.txt`;
  const { key } = must(await library.additions.preview(NORTH, { kind: 'url', url }));
  must(await library.additions.confirm(NORTH, key, ADA));
  return { site, library, clock };
}

test('a page is fetched anew only if it has changed, and told sentence by sentence', async () => {
  const { site, library } = await withPage();
  expect((await library.shelf(NORTH)).articles[0]?.source).toMatchObject({ title: 'An Arrest', date: '1926-11-09' });
  expect(await library.reload({ server: NORTH, by: ADA })).toMatchObject({ changes: [], failed: [] });
  expect(site.asked).toEqual(['/hall.txt 200', '/hall.txt 304']);
  site.pages.set('/hall.txt', { body: page(LATER) });
  const report = await library.reload({ server: NORTH, by: ADA });
  expect(report.changed).toEqual(['added/an-arrest']);
  expect(report.changes[0]?.difference).toMatchObject({
    counts: { same: 2, reworded: 1, added: 1, removed: 1 },
    reworded: [{ before: FIRST[0], now: LATER[0] }],
    added: [LATER[3]],
    removed: [FIRST[3]],
    vanished: 0.25,
  });
  expect(await texts(library, NORTH)).toEqual([LATER.join(' ')]);
  expect((await library.sources.history(NORTH))[0]).toMatchObject({ action: 'updated', by: ADA });
});

test('people gained and lost are named', async () => {
  const { site, library } = await withPage();
  site.pages.set('/hall.txt', { body: page([...FIRST, 'Mr. Boddy, 52, was found dead, said Mr. Boddy’s lawyer.']) });
  const { changes } = await library.reload({ server: NORTH, by: ADA });
  expect(changes[0]?.difference.peopleGained).toContainEqual(expect.stringContaining('Boddy'));
});

test('a trial changes nothing and tells the same', async () => {
  const { site, library } = await withPage();
  site.pages.set('/hall.txt', { body: page(LATER) });
  const trial = await library.reload({ server: NORTH, by: ADA, dryRun: true });
  expect(await texts(library, NORTH)).toEqual([FIRST.join(' ')]);
  const { changes } = await library.reload({ server: NORTH, by: ADA });
  expect(trial).toMatchObject({ dryRun: true, changes });
});

test('a page of which more than 40 % would vanish is held back until somebody decides', async () => {
  const { site, library } = await withPage();
  const wall = [FIRST[0] ?? '', 'Subscribe now to read on.', 'Already a subscriber? Log in here.'];
  site.pages.set('/hall.txt', { body: page(wall) });
  const report = await library.reload({ server: NORTH, by: ADA });
  expect(report).toMatchObject({ changed: [], heldBack: [{ title: 'An Arrest', vanished: 0.75 }] });
  expect(await texts(library, NORTH)).toEqual([FIRST.join(' ')]);
  must(await library.additions.confirm(NORTH, report.heldBack[0]?.key ?? '', ADA));
  expect(await texts(library, NORTH)).toEqual([wall.join(' ')]);
  must(await library.sources.undo(NORTH, ADA));
  expect(await texts(library, NORTH)).toEqual([FIRST.join(' ')]);
});

test('a page that fails keeps its copy and says since when it dates', async () => {
  const { site, library, clock } = await withPage();
  const since = clock.now().toISOString();
  clock.pass({ days: 3 });
  site.pages.set('/hall.txt', { body: 'Out of order.', status: 503 });
  const { failed } = await library.reload({ server: NORTH, by: ADA });
  expect(failed).toMatchObject([{ file: 'added/an-arrest', keptSince: since }]);
  expect(failed[0]?.reason).toEqual({ kind: 'siteBroken', status: 503 });
  expect(await texts(library, NORTH)).toEqual([FIRST.join(' ')]);
});

test('what moderators wrote over an article stays when its page is fetched anew', async () => {
  const { site, library } = await withPage();
  const preview = must(await library.additions.preview(NORTH, { kind: 'url', url: `http://${site.host}/hall.txt` }));
  const { key } = must(await library.additions.correct(NORTH, preview.key, { title: 'Mustard Held' }));
  must(await library.additions.confirm(NORTH, key, ADA));
  site.pages.set('/hall.txt', { body: page(LATER) });
  await library.reload({ server: NORTH, by: ADA });
  expect((await library.shelf(NORTH)).articles).toMatchObject([{ source: { title: 'Mustard Held' } }]);
});

test('... and when its link is added again, unless something else is written then', async () => {
  const { library, site } = await withPage();
  const again = async (correction: { title?: string }) => {
    const preview = must(await library.additions.preview(NORTH, { kind: 'url', url: `http://${site.host}/hall.txt` }));
    const { key } = must(await library.additions.correct(NORTH, preview.key, correction));
    must(await library.additions.confirm(NORTH, key, ADA));
    return (await library.shelf(NORTH)).articles.map(({ source }) => source.title);
  };
  expect(await again({ title: 'Mustard Held' })).toEqual(['Mustard Held']);
  site.pages.set('/hall.txt', { body: page(LATER) });
  expect(await again({})).toEqual(['Mustard Held']);
  expect(await again({ title: 'Mustard Free' })).toEqual(['Mustard Free']);
});

test('what a page no longer says of itself stays known', async () => {
  const { site, library } = await withPage();
  site.pages.set('/hall.txt', { body: `An Arrest\n\n${LATER.join(' ')}` });
  expect((await library.reload({ server: NORTH, by: ADA })).changed).toHaveLength(1);
  expect((await library.shelf(NORTH)).articles).toMatchObject([{ source: { date: '1926-11-09' } }]);
});

test('questions asked in vain that now find something are told once, after a trial again', async () => {
  const { site, library } = await withPage();
  must(await library.settings.change(NORTH, { keepsUnanswered: true }));
  await library.unanswered.note(NORTH, 'Who owns the candlestick? To whom does the candlestick belong?');
  await library.unanswered.note(NORTH, 'Which airline flies to Helsinki?');
  site.pages.set('/hall.txt', { body: page(LATER) });
  const asked = ['Who owns the candlestick? To whom does the candlestick belong?'];
  expect((await library.reload({ server: NORTH, by: ADA, dryRun: true })).nowAnswered).toEqual(asked);
  expect((await library.reload({ server: NORTH, by: ADA })).nowAnswered).toEqual(asked);
  expect((await library.unanswered.list(NORTH)).map(({ question }) => question)).toEqual([
    'Which airline flies to Helsinki?',
  ]);
});

test("one source alone is read anew when it is named; another server's never are", async () => {
  const { site, library } = await withPage();
  site.pages.set('/hall.txt', { body: page(LATER) });
  await add(library, NORTH, 'Kitchen', 'The kitchen was cold. Nobody cooked that day.');
  expect((await library.reload({ server: SOUTH, by: ADA })).changes).toEqual([]);
  expect((await library.reload({ server: NORTH, by: ADA, file: 'added/kitchen' })).changes).toEqual([]);
  expect((await library.reload({ server: NORTH, by: ADA, file: 'added/an-arrest' })).changed).toHaveLength(1);
});

test("a moderator's reload reads the operator's folder too, for a trial without changing it", async () => {
  const sourcesDir = folderWith({ 'old.txt': FIRST.join(' ') });
  const library = newLibrary({ sourcesDir, dataDir: newFolder() });
  await library.reload();
  write(sourcesDir, { 'old.txt': LATER.join(' '), 'new.txt': 'It rained all day in the garden.' });
  const trial = await library.reload({ server: NORTH, by: ADA, dryRun: true });
  expect(trial).toMatchObject({ added: ['new.txt'], changed: ['old.txt'], removed: [] });
  expect(await texts(library, null)).toEqual([FIRST.join(' ')]);
  const { changes } = await library.reload({ server: NORTH, by: ADA });
  expect(changes.find(({ kind }) => kind === 'changed')?.difference.counts).toMatchObject({ same: 2, reworded: 1 });
  expect(await texts(library, NORTH)).toEqual(['It rained all day in the garden.', LATER.join(' ')]);
});
