import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { FolderWatch } from '../../../src/library/operator/folder-watch.ts';
import type { ReloadReport } from '../../../src/library/reload/reload-report.ts';
import { folderWith, write } from '../folders.ts';
import { newLibrary } from '../libraries.ts';

function watched(files: Record<string, string>) {
  const folder = folderWith(files);
  let told = 0;
  const watch = new FolderWatch(folder, async () => {
    told++;
  });
  const look = async () => {
    await watch.look();
    return told;
  };
  return { folder, look };
}

test('a folder is told of once at first, then once for every change, when it has stopped changing', async () => {
  const { folder, look } = watched({ 'hall.txt': 'Plum ran.' });
  expect([await look(), await look(), await look()]).toEqual([0, 1, 1]);
  write(folder, { 'hall.txt': 'Plum ran far' });
  expect(await look()).toBe(1);
  write(folder, { 'hall.txt': 'Plum ran far away.', 'new/key.txt': 'White slept.' });
  expect([await look(), await look(), await look()]).toEqual([1, 2, 2]);
  rmSync(join(folder, 'new'), { recursive: true });
  expect([await look(), await look()]).toEqual([2, 3]);
});

test('a folder that goes and comes again is told of', async () => {
  const { folder, look } = watched({ 'hall.txt': 'Plum ran.' });
  expect([await look(), await look()]).toEqual([0, 1]);
  rmSync(folder, { recursive: true });
  expect([await look(), await look()]).toEqual([1, 2]);
  write(folder, { 'hall.txt': 'Plum ran.' });
  expect([await look(), await look()]).toEqual([2, 3]);
});

test('what changes between the first reading and the first look is read', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const sourcesDir = folderWith({ 'hall.txt': 'Plum ra' });
  const library = newLibrary({ sourcesDir });
  await library.reload();
  write(sourcesDir, { 'hall.txt': 'Plum ran far away.' });
  const told: ReloadReport[] = [];
  const stop = library.watch((report) => told.push(report));
  while (!told.length) {
    vi.advanceTimersByTime(3000);
    await setImmediate();
  }
  stop();
  expect(told[0]?.changed).toEqual(['hall.txt']);
});

test('a library that watches reads a changed folder anew by itself, until it is told to stop', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const sourcesDir = folderWith({ 'hall.txt': 'Plum ran.' });
  const library = newLibrary({ sourcesDir });
  await library.reload();
  const told: ReloadReport[] = [];
  const stop = library.watch((report) => told.push(report));
  for (let i = 0; !told.some(({ changed }) => changed.length); i++) {
    if (i % 100 === 50) write(sourcesDir, { 'hall.txt': `Plum ran ${i} miles.` });
    vi.advanceTimersByTime(3000);
    await setImmediate();
  }
  expect(told.at(-1)?.changed).toEqual(['hall.txt']);
  stop();
  expect(vi.getTimerCount()).toBe(0);
});
