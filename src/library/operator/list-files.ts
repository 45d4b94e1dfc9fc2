import type { BigIntStats } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { errorCode, fileProblem } from '../problems/file-problem.ts';
import type { FileProblem } from '../problems/problem.ts';

/** One file of a folder, before it is read. */
export interface ListedFile {
  /** Name below the folder, with `/` between folders. */
  readonly file: string;
  /** Changes whenever the file's content may have: inode, size, and when it and its metadata changed, in ns. */
  readonly stamp: string;
  readonly size: number;
}

/** Why something in the folder cannot be read. */
export interface Failure {
  readonly file: string;
  readonly reason: FileProblem;
}

export interface Listing {
  readonly files: readonly ListedFile[];
  readonly failed: readonly Failure[];
}

/** A folder within a folder within ...: deeper than this is nothing a person keeps articles in. */
const DEEPEST = 8;

/**
 * Lists the files of a folder and of the folders in it, in the order of their names; hidden ones are left out.
 *
 * @throws the file system's own error when `folder` itself cannot be listed.
 */
export async function listFiles(folder: string): Promise<Listing> {
  const files: ListedFile[] = [];
  const failed: Failure[] = [];
  /** @param above the folders this one lies in, and itself: a link to one of them would give its articles again. */
  const list = async (below: string, above: readonly string[]): Promise<void> => {
    for (const name of (await readdir(join(folder, below))).sort()) {
      if (name.startsWith('.')) continue;
      const file = below ? `${below}/${name}` : name;
      try {
        const stats = await stat(join(folder, file), { bigint: true });
        if (stats.isDirectory() && !extname(name)) {
          if (above.includes(idOf(stats))) failed.push({ file, reason: { kind: 'loopingLink' } });
          else if (file.split('/').length < DEEPEST) await list(file, [...above, idOf(stats)]);
          else failed.push({ file, reason: { kind: 'tooDeep' } });
        } else if (stats.isDirectory()) failed.push({ file, reason: { kind: 'folder' } });
        else if (!stats.isFile()) failed.push({ file, reason: { kind: 'notOrdinary' } });
        else files.push({ file, stamp: stampOf(stats), size: Number(stats.size) });
      } catch (error) {
        if (!(await isGone(join(folder, file)))) failed.push({ file, reason: fileProblem(error) });
        else if (file.includes(NO_CHARACTER)) failed.push({ file, reason: { kind: 'unreadable', code: 'EILSEQ' } });
      }
    }
  };
  const above: string[] = [];
  for (let at = await realpath(folder); ; at = dirname(at)) {
    above.push(idOf(await stat(at, { bigint: true })));
    if (at === dirname(at)) break;
  }
  await list('', above);
  return { files, failed };
}

/** Stands for a byte of a name that is no UTF-8: by such a name no file can be found. */
const NO_CHARACTER = '\ufffd';

/** True where nothing is of that name any more, not even a link that leads nowhere. */
export async function isGone(path: string): Promise<boolean> {
  return lstat(path).then(
    () => false,
    (error) => errorCode(error) === 'ENOENT',
  );
}

const idOf = ({ dev, ino }: BigIntStats) => `${dev} ${ino}`;
const stampOf = ({ ino, size, mtimeNs, ctimeNs }: BigIntStats) => `${ino} ${size} ${mtimeNs} ${ctimeNs}`;
