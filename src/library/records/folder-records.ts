import { createHash } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gently, type Steps } from '../../in-steps.ts';
import { jsonLines, parseLines } from '../json-lines.ts';
import { errorCode } from '../problems/file-problem.ts';
import type { WritingProblem } from '../problems/problem.ts';
import { NotWritten, type RecordReading, type Records } from './records.ts';
import { writeWhole } from './write-whole.ts';

/** Of the records' own form. A record of a later version is left alone, so that going back to this program loses nothing. */
const VERSION = 1;
const NAME = /^[\w-]{1,80}$/;

/**
 * Records as files, `servers/SERVER/NAME.json` below one folder: a first line with the form's version and the
 * checksum of what follows, then the value as JSON.
 */
export class FolderRecords implements Records {
  readonly #folder: string;
  readonly #setAside: (path: string) => void;

  /** @param setAside told of each damaged record, with the path to where it was moved. */
  constructor(folder: string, setAside: (path: string) => void = () => {}) {
    this.#folder = folder;
    this.#setAside = setAside;
  }

  async read(server: string, name: string): Promise<RecordReading> {
    const path = this.#path(server, name);
    let content: Buffer;
    try {
      content = await readFile(path);
    } catch (error) {
      if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return { kind: 'missing' };
      throw error;
    }
    const value = await gently(decode(content));
    if (value !== undefined) return { kind: 'whole', value };
    if (isNewer(content)) return { kind: 'newer' };
    const aside = `${path}.damaged-${(await gently(checksum(content))).slice(0, 8)}`;
    // One that cannot be moved merely stays.
    await rename(path, aside).catch(writeProblem);
    this.#setAside(aside);
    return { kind: 'damaged', aside };
  }

  async write(server: string, name: string, value: unknown): Promise<void> {
    const path = this.#path(server, name);
    if (await holdsNewer(path)) throw new NotWritten({ kind: 'newerData' }, null);
    try {
      await writeWhole(path, await gently(encode(value)));
    } catch (error) {
      throw new NotWritten(writeProblem(error), error);
    }
  }

  async remove(server: string, name: string): Promise<void> {
    await rm(this.#path(server, name), { force: true }).catch(writeProblem);
  }

  #path(server: string, name: string): string {
    if (!NAME.test(server) || !NAME.test(name)) throw new RangeError(`No record can be called ${server}/${name}`);
    return join(this.#folder, 'servers', server, `${name}.json`);
  }
}

const headOf = (sha256: string) => JSON.stringify({ verbatim: VERSION, sha256 });

function* encode(value: unknown): Steps<Buffer[]> {
  const hash = createHash('sha256');
  const lines: Buffer[] = [];
  for (const line of jsonLines(value)) {
    const bytes = Buffer.from(lines.length ? `\n${line}` : line);
    hash.update(bytes);
    lines.push(bytes);
    yield;
  }
  return [Buffer.from(`${headOf(hash.digest('hex'))}\n`), ...lines];
}

/** @returns undefined when `content` is not what was written. */
function* decode(content: Buffer): Steps<unknown> {
  const end = content.indexOf('\n');
  const json = content.subarray(end + 1);
  const isWhole = content.toString('utf8', 0, Math.max(end, 0)) === headOf(yield* checksum(json));
  return isWhole ? yield* parseLines(linesOf(json)) : undefined;
}

/** Bytes of which the checksum is taken in one step: some 2 ms. */
const AT_A_TIME = 1_000_000;

function* checksum(bytes: Buffer): Steps<string> {
  const hash = createHash('sha256');
  for (let at = 0; at < bytes.length; at += AT_A_TIME) {
    hash.update(bytes.subarray(at, at + AT_A_TIME));
    yield;
  }
  return hash.digest('hex');
}

function* linesOf(bytes: Buffer): Generator<string, void> {
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf('\n', at);
    const next = end < 0 ? bytes.length : end;
    yield bytes.toString('utf8', at, next);
    at = next + 1;
  }
}

const isNewer = (content: Buffer) =>
  Number(/^\{"verbatim":(\d+)/.exec(content.toString('utf8', 0, 32))?.[1] ?? 0) > VERSION;

async function holdsNewer(path: string): Promise<boolean> {
  const file = await open(path).catch(() => null);
  if (!file) return false;
  const start = Buffer.alloc(32);
  await file.read(start).finally(() => file.close());
  return isNewer(start);
}

const WRITING_PROBLEMS: Readonly<Record<string, WritingProblem>> = {
  ENOSPC: { kind: 'diskFull' },
  EDQUOT: { kind: 'diskFull' },
  EFBIG: { kind: 'recordTooLarge' },
  EROFS: { kind: 'diskReadOnly' },
  EACCES: { kind: 'diskReadOnly' },
  EPERM: { kind: 'diskReadOnly' },
};

/** @throws `error` itself when it does not come from the file system: then it is a defect. */
function writeProblem(error: unknown): WritingProblem {
  const code = errorCode(error);
  if (!code) throw error;
  return WRITING_PROBLEMS[code] ?? { kind: 'notWritten', code };
}
