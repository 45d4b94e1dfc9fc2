import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { newFolder } from './folders.ts';
import { add, NORTH, newLibrary, texts } from './libraries.ts';

const MODERATOR = fileURLToPath(new URL('./kill/moderator.mjs', import.meta.url));
/** How often; `KILLS=200` for a long test. */
const KILLS = Number(process.env['KILLS'] ?? 8);
const HALL = 'Colonel Mustard was arrested in the hall at seven.';

/** Lets a process of its own change the shelf until it has changed it a few times and a little more; then kills it. */
async function killAmidst(dataDir: string, spare: number): Promise<number> {
  const child = spawn(process.execPath, [MODERATOR, dataDir, NORTH], { stdio: ['ignore', 'pipe', 'inherit'] });
  let told = '';
  const closed = once(child, 'close');
  await new Promise<void>((resolve) => {
    child.on('close', () => resolve());
    child.stdout.on('data', (text) => {
      told += text;
      // A busy wait of microseconds, so that the kill falls into every part of a change by turns.
      const until = performance.now() + spare;
      while (performance.now() < until);
      resolve();
    });
  });
  child.kill('SIGKILL');
  await closed;
  return Number(told.trimEnd().split('\n').at(-1));
}

test(`a process killed ${KILLS} times in the middle of its changes has lost none it told of`, async () => {
  const dataDir = newFolder();
  await add(newLibrary({ dataDir }), NORTH, 'An Arrest', HALL);
  let deaths = 0;
  for (let i = 0; i < KILLS; i++) {
    const told = await killAmidst(dataDir, (i * 0.37) % 5);
    const library = newLibrary({ dataDir });
    const history = await library.sources.history(NORTH);
    expect(await library.sources.troubles(NORTH)).toEqual([]);
    expect([told, told + 1]).toContain(history.length);
    expect(history.map(({ number }) => number)).toEqual(history.map((_, n) => history.length - n));
    expect(await texts(library, NORTH)).toEqual(history[0]?.action === 'removed' ? [] : [HALL]);
    deaths++;
  }
  expect(deaths).toBe(KILLS);
}, 300_000);
