import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { lockFolder } from '../../../src/library/records/lock-folder.ts';
import { newFolder } from '../folders.ts';

test('a lock that was cleared away, or could not be renewed for a while, is taken again', async () => {
  const folder = newFolder();
  const lost = vi.fn();
  expect(await lockFolder(folder, lost)).toEqual({ kind: 'locked' });
  rmSync(join(folder, 'lock'), { recursive: true });
  await vi.waitFor(() => expect(existsSync(join(folder, 'lock'))).toBe(true), { timeout: 20_000 });
  expect(lost).not.toHaveBeenCalled();
}, 30_000);
