import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file whole or not at all, and so that it stays written: a new file, flushed to the disk, takes the old
 * one's name at once, and the folder is flushed so that the name stays too. (The packages for this that run on
 * Node 20 do not flush the folder.)
 *
 * @throws the file system's own error; the file at `path` then stands as it stood.
 */
export async function writeWhole(path: string, parts: Iterable<Uint8Array>): Promise<void> {
  const temporary = `${path}.new`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFlushed(temporary, parts);
    await rename(temporary, path);
  } catch (error) {
    // What was written of it would go on taking the room that a full disk lacks.
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
  await flushFolder(dirname(path));
}

async function writeFlushed(path: string, parts: Iterable<Uint8Array>): Promise<void> {
  const file = await open(path, 'w');
  try {
    for (const part of parts) await file.writeFile(part);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
