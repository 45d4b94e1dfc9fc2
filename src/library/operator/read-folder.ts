import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Article } from '../../article/article.ts';
import { LONGEST, readArticle } from '../../article/read-article.ts';
import { parseInWorker } from '../parse/parse-in-worker.ts';
import type { Reading } from '../parse/read-source.ts';
import { fileProblem } from '../problems/file-problem.ts';
import { type Failure, isGone, type ListedFile, listFiles } from './list-files.ts';

/** Turns one file's bytes into an article, or says why it cannot; see `readArticle`. */
export type Parse = (file: string, bytes: Uint8Array) => Promise<Reading>;

/** Longest file of the operator's, in bytes, that is read at once: some 20 ms. */
const QUICK = 20_000;

/** The operator's own files are vouched for; a long one, or one in need of a big library, is read in a thread all the same. */
export const parseOperators: Parse = async (file, bytes) =>
  bytes.length > QUICK || /\.(pdf|docx)$/i.test(file) ? parseInWorker(file, bytes) : readArticle(file, bytes);

/** An article and the state of the file it was read from. */
export interface KeptFile {
  readonly article: Article;
  /** See `ListedFile.stamp`. */
  readonly stamp: string;
  /** When it was read, ISO 8601. */
  readonly read: string;
}

/** What a folder holds: for each file its article, in the order of the names. */
export interface FolderReading {
  readonly kept: ReadonlyMap<string, KeptFile>;
  readonly failed: readonly Failure[];
}

/**
 * Reads every article in a folder. A file that stands as it stood before is not read again; one that cannot be read
 * keeps its former version, is reported with its reason, and stops nothing else.
 *
 * @param before what the last reading kept.
 * @throws the file system's own error when `folder` itself cannot be listed.
 */
export async function readFolder(
  folder: string,
  before: FolderReading['kept'],
  parse: Parse,
  now: () => Date,
): Promise<FolderReading> {
  const listing = await listFiles(folder);
  const failed = [...listing.failed];
  const kept = new Map<string, KeptFile>();
  for (const listed of listing.files) {
    const former = before.get(listed.file);
    if (former?.stamp === listed.stamp) {
      kept.set(listed.file, former);
      continue;
    }
    const reading = await readListed(folder, listed, parse);
    if (reading === null) continue;
    if ('article' in reading)
      kept.set(listed.file, { article: reading.article, stamp: listed.stamp, read: now().toISOString() });
    else failed.push({ file: listed.file, reason: reading.problem });
    await setImmediate();
  }
  for (const [file, former] of before) {
    if (!kept.has(file) && failed.some((failure) => isWithin(file, failure.file))) kept.set(file, former);
  }
  return { kept: new Map([...kept].sort(([a], [b]) => (a < b ? -1 : 1))), failed };
}

/** @returns null for a file that has gone since it was listed. */
async function readListed(folder: string, { file, size }: ListedFile, parse: Parse): Promise<Reading | null> {
  if (size > LONGEST) return { problem: { kind: 'tooLong', bytes: size, most: LONGEST } };
  try {
    return await parse(file, await readFile(join(folder, file)));
  } catch (error) {
    return (await isGone(join(folder, file))) ? null : { problem: fileProblem(error) };
  }
}

const isWithin = (file: string, path: string) => file === path || file.startsWith(`${path}/`);
