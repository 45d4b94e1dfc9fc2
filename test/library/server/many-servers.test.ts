import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { newFolder } from '../folders.ts';
import { add, NORTH, newLibrary } from '../libraries.ts';

const touched = vi.hoisted((): string[] => []);
vi.mock('node:fs/promises', async (original) => {
  const fs = await original<typeof import('node:fs/promises')>();
  const counted = (name: 'readFile' | 'readdir' | 'stat' | 'open') => ({
    [name]: (path: string, ...rest: unknown[]) => {
      touched.push(`${name} ${path}`);
      return (fs[name] as (...all: unknown[]) => unknown)(path, ...rest);
    },
  });
  return { ...fs, ...counted('readFile'), ...counted('readdir'), ...counted('stat'), ...counted('open') };
});

/** What is read from the disk from the start to a first answer, where so many servers have shelves of their own. */
async function readFrom(servers: number): Promise<readonly string[]> {
  const dataDir = newFolder();
  await add(newLibrary({ dataDir }), NORTH, 'An Arrest', 'Colonel Mustard was arrested in the hall.');
  const folder = (server: string | number) => join(dataDir, 'servers', String(server));
  for (let i = 1; i < servers; i++) cpSync(folder(NORTH), folder(i), { recursive: true });
  touched.length = 0;
  const library = newLibrary({ dataDir });
  await library.reload();
  expect((await library.shelf(NORTH, 'askable')).index.search('arrested').matches).toHaveLength(1);
  return touched.filter((path) => path.includes(dataDir)).map((path) => path.replace(dataDir, ''));
}

test('however many servers there are, starting and a first answer read what is of that server alone', async () => {
  const alone = await readFrom(1);
  expect(alone.length).toBeGreaterThan(1);
  expect(alone.every((path) => path.includes(NORTH))).toBe(true);
  expect(await readFrom(500)).toEqual(alone);
});
