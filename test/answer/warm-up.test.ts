import { expect, test, vi } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { warmUp } from '../../src/answer/warm-up.ts';
import { buildShelf } from '../../src/shelf/shelf.ts';
import { CLUEDO } from '../corpus.ts';

const read = vi.hoisted(() => vi.fn());
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const readFileSync = (...all: Parameters<typeof fs.readFileSync>) => {
    read(all[0]);
    return fs.readFileSync(...all);
  };
  return { ...fs, readFileSync };
});

test('once warmed up, no question waits for the disk', () => {
  warmUp();
  expect(read).toHaveBeenCalled();
  read.mockClear();
  const shelf = buildShelf(CLUEDO);
  for (const question of [
    'Who was arrested?',
    'Why did the officer hide the weapons?',
    'Which animal bit him?',
    'Inspecter Plum',
  ]) {
    ask(shelf, question);
  }
  expect(read).not.toHaveBeenCalled();
});
