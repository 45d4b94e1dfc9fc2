import { createHash } from 'node:crypto';
import type { Steps } from '../../in-steps.ts';
import { jsonLines, parseLines } from '../json-lines.ts';

/*
 * A record's form: a first line with the form's version and the checksum of what follows, then the value as JSON.
 */

/** A record of a later version is left alone, so that going back to this program loses nothing. */
const VERSION = 1;

const headOf = (sha256: string) => JSON.stringify({ verbatim: VERSION, sha256 });

/** @returns the lines of a record that holds `value`. */
export function* encode(value: unknown): Steps<Buffer[]> {
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

/** @returns the value of a record; undefined when `content` is not what was written. */
export function* decodeRecord(content: Buffer): Steps<unknown> {
  const end = content.indexOf('\n');
  const json = content.subarray(end + 1);
  const isWhole = content.toString('utf8', 0, Math.max(end, 0)) === headOf(yield* checksum(json));
  return isWhole ? yield* parseLines(linesOf(json)) : undefined;
}

/** Bytes of which the checksum is taken in one step: some 2 ms. */
const AT_A_TIME = 1_000_000;

export function* checksum(bytes: Buffer): Steps<string> {
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

/** @param content at least the first 32 bytes of a record. */
export const isNewer = (content: Buffer) =>
  Number(/^\{"verbatim":(\d+)/.exec(content.toString('utf8', 0, 32))?.[1] ?? 0) > VERSION;
