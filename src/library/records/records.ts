import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gently } from '../../in-steps.ts';
import { errorCode } from '../problems/file-problem.ts';
import { NotWritten, writeProblem } from './not-written.ts';
import { checksum, decodeRecord, encode, isNewer } from './record-form.ts';
import { writeWhole } from './write-whole.ts';

/**
 * What reading a record comes to. A damaged one was set aside, under the name that `aside` gives; a newer one, of a later
 * program's form, is left as it is and cannot be written over.
 */
export type RecordReading =
  | { readonly kind: 'whole'; readonly value: unknown }
  | { readonly kind: 'missing' | 'newer' }
  | { readonly kind: 'damaged'; readonly aside: string };

const NAME = /^[\w-]{1,80}$/;

/**
 * Where the library keeps what it may not lose: plain JSON-able values, by server and name, as files
 * `servers/SERVER/NAME.json` below one folder.
 *
 * Invariant: at every moment, also after a killed process, a record holds the value of the last write that finished,
 * or of one that had begun: never part of one. One server's records are written one after another (see `InTurn`).
 */
export class Records {
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
    const value = await gently(decodeRecord(content));
    if (value !== undefined) return { kind: 'whole', value };
    if (isNewer(content)) return { kind: 'newer' };
    const aside = `${path}.damaged-${(await gently(checksum(content))).slice(0, 8)}`;
    // One that cannot be moved merely stays.
    await rename(path, aside).then(() => this.#setAside(aside), writeProblem);
    return { kind: 'damaged', aside };
  }

  /** @returns what was written last; null where the record is missing, damaged or newer. */
  async value<T>(server: string, name: string): Promise<T | null> {
    const reading = await this.read(server, name);
    return reading.kind === 'whole' ? (reading.value as T) : null;
  }

  /** @throws NotWritten when there is no room or no permission, or a newer record there; the record then stands as it stood. */
  async write(server: string, name: string, value: unknown): Promise<void> {
    const path = this.#path(server, name);
    if (await holdsNewer(path)) throw new NotWritten({ kind: 'newerData' }, null);
    try {
      await writeWhole(path, await gently(encode(value)));
    } catch (error) {
      throw new NotWritten(writeProblem(error), error);
    }
  }

  /** Removing what is not there is no mistake. */
  async remove(server: string, name: string): Promise<void> {
    await rm(this.#path(server, name), { force: true }).catch(writeProblem);
  }

  #path(server: string, name: string): string {
    if (!NAME.test(server) || !NAME.test(name)) throw new RangeError(`No record can be called ${server}/${name}`);
    return join(this.#folder, 'servers', server, `${name}.json`);
  }
}

async function holdsNewer(path: string): Promise<boolean> {
  const file = await open(path).catch(() => null);
  if (!file) return false;
  const start = Buffer.alloc(32);
  await file.read(start).finally(() => file.close());
  return isNewer(start);
}
