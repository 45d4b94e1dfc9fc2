import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { newFolder } from './folders.ts';
import { add, NORTH, newLibrary, texts } from './libraries.ts';

const MODERATOR = fileURLToPath(new URL('./kill/moderator.mjs', import.meta.url));
/** How often; `KILLS=200` for a long test. */
const KILLS = Number(process.env['KILLS'] ?? 8);
/** Each so long that the index is kept anew when one of them comes or goes. */
const CELLAR = inventory('cellar');
const HALL = inventory('hall');

function inventory(room: string): string {
  return Array.from({ length: 300 }, (_, i) => `Item ${i} stood in the ${room}.`).join(' ');
}

/** A change takes about so long, half of it for keeping the index. */
const CHANGE_MS = 40;

/** Lets a process of its own change the shelf until it has changed it a few times and a little more; then kills it. */
async function killAmidst(dataDir: string, spare: number): Promise<number> {
  const child = spawn(process.execPath, [MODERATOR, dataDir, NORTH, 'added/hall'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  const closed = once(child, 'close');
  await new Promise<void>((resolve) => {
    child.on('close', () => resolve());
    child.stdout.on('data', (text) => {
      told += text;
      // A busy wait, so that the kill falls into every part of a change by turns.
      const until = performance.now() + spare;
      while (performance.now() < until);
      resolve();
    });
  });
  child.kill('SIGKILL');
  await closed;
  return Number(told.trimEnd().split('\n').at(-1));
}

test(
  `a process killed ${KILLS} times in the middle of its changes has lost none it told of`,
  async () => {
    const dataDir = newFolder();
    const moderator = newLibrary({ dataDir });
    await add(moderator, NORTH, 'Cellar', CELLAR);
    await add(moderator, NORTH, 'Hall', HALL);
    let deaths = 0;
    for (let i = 0; i < KILLS; i++) {
      const told = await killAmidst(dataDir, (i * 6.37) % CHANGE_MS);
      const library = newLibrary({ dataDir });
      const history = await library.sources.history(NORTH);
      expect(await library.sources.troubles(NORTH)).toEqual([]);
      expect([told, told + 1]).toContain(history.length);
      expect(history.map(({ number }) => number)).toEqual(history.map((_, n) => history.length - n));
      const found = (await library.shelf(NORTH)).index.search('item 42').matches;
      const stands = history[0]?.action !== 'removed';
      expect(await texts(library, NORTH)).toEqual(stands ? [CELLAR, HALL] : [CELLAR]);
      expect(found.filter(({ sentence }) => sentence.text.startsWith('Item 42 '))).toHaveLength(stands ? 2 : 1);
      deaths++;
    }
    expect(deaths).toBe(KILLS);
  },
  KILLS * 10_000,
);
