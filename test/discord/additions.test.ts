import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newSite } from '../library/pages.ts';
import { goOnline, onlineForAll } from './bot.ts';
import { press, type Scene, slash } from './double/interactions.ts';
import { CHANNEL } from './double/world.ts';

const MODERATOR: Scene = { moderator: true };
const DAM =
  ' date 2025-03-01 The Dam\n\nEngineer Lena Moss opened the dam at dawn. The valley stayed dry. Two sluices held.';

const online = onlineForAll();

test('a link or an attached file is fetched, previewed and added', async () => {
  const site = await newSite({
    '/dam.txt': DAM,
    '/mill.txt': DAM.replaceAll(/[Dd]am/g, 'mill').replace('Lena', 'Ole'),
  });
  const other = await goOnline([], { fetchAllow: [site.host], discordCdnHosts: [site.host] });
  for (const options of [{ url: `http://${site.host}/dam.txt` }, { file: `http://${site.host}/mill.txt` }]) {
    const preview = await other.double.ask(slash('sources add', options, MODERATOR));
    expect(preview.text).toContain('Preview: nothing has been added yet.');
    const id = preview.buttons['Add to the shelf'] ?? '';
    const added = await other.double.ask(press(preview.message, id, null, MODERATOR));
    expect(added.text).toContain('Added:');
  }
  const answer = await other.double.ask(slash('ask', { question: 'Who opened the dam?' }));
  expect(answer.text).toContain('Lena Moss');
  await other.stop();
  expect(other.double.rest.violations).toEqual([]);
});

test('a new version that loses too much is held back until a moderator decides', async () => {
  const site = await newSite({ '/dam.txt': DAM });
  const other = await goOnline([], { fetchAllow: [site.host] });
  const preview = await other.double.ask(slash('sources add', { url: `http://${site.host}/dam.txt` }, MODERATOR));
  await other.double.ask(press(preview.message, preview.buttons['Add to the shelf'] ?? '', null, MODERATOR));
  site.pages.set('/dam.txt', { body: ' date 2025-03-01 The Dam\n\nPlease subscribe to read on.' });
  const report = await other.double.ask(slash('sources reload', {}, MODERATOR));
  expect(report.text).toContain('Held back');
  const still = await other.double.ask(slash('ask', { question: 'Who opened the dam?' }));
  expect(still.text).toContain('Lena Moss');
  const keep = report.buttons['Keep the old version'] ?? '';
  expect((await other.double.ask(press(report.message, keep, null, MODERATOR))).text).toContain('Nothing has changed.');
  const again = await other.double.ask(slash('sources reload', {}, MODERATOR));
  const take = again.buttons['Take the new version'] ?? '';
  expect((await other.double.ask(press(again.message, take, null, MODERATOR))).text).toContain('Updated:');
  // Too late: it would be untrue that nothing has changed.
  const late = again.buttons['Keep the old version'] ?? '';
  expect((await other.double.ask(press(again.message, late, null, MODERATOR))).text).toContain('decided already');
  await other.stop();
  expect(other.double.rest.violations).toEqual([]);
});

test('what a reload changes is announced in the log channel', async () => {
  const site = await newSite({ '/dam.txt': DAM });
  const other = await goOnline([], { fetchAllow: [site.host] });
  const preview = await other.double.ask(slash('sources add', { url: `http://${site.host}/dam.txt` }, MODERATOR));
  await other.double.ask(press(preview.message, preview.buttons['Add to the shelf'] ?? '', null, MODERATOR));
  await other.double.ask(slash('settings', { log_channel: CHANNEL }, MODERATOR));
  const posted = new Promise<unknown>((resolve) => {
    other.double.rest.fault = ({ path, body }) => {
      if (path.startsWith('/channels/')) resolve(body);
      return null;
    };
  });
  site.pages.set('/dam.txt', { body: DAM.replace('Two sluices', 'Three sluices') });
  await other.double.ask(slash('sources reload', {}, MODERATOR));
  expect(JSON.stringify(await posted)).toContain('The Dam');
  await other.stop();
});

test('what must not be fetched is refused in one line', async () => {
  for (const url of ['http://127.0.0.1/secret', 'http://169.254.169.254/latest', 'file:///etc/passwd', 'not a link']) {
    const seen = await online.double.ask(slash('sources add', { url }, MODERATOR));
    expect(seen.private).toBe(true);
    expect(seen.text.split('\n')).toHaveLength(1);
    expect(seen.buttons).toEqual({});
  }
});

test("an operator's article cannot be taken off a server's shelf", async () => {
  const told = await online.double.ask(slash('sources remove', { source: 'What could come out' }, MODERATOR));
  expect(told.text).toContain("the operator's");
  expect(told.buttons).toEqual({});
});

test('a dry run reports and changes nothing', async () => {
  const trial = () => online.double.ask(slash('sources reload', { dry_run: true }, MODERATOR));
  expect((await trial()).text).toBe('### Nothing has changed.');
  await writeFile(join(online.sources, 'dam.txt'), DAM);
  for (const { text } of [await trial(), await trial()]) {
    expect(text).toContain('A trial: nothing has been changed.');
    expect(text).toContain('New source: The Dam');
  }
});
