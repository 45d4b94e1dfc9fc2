import { gently } from '../../in-steps.ts';
import type { Records } from '../records/records.ts';
import type { Change } from './change.ts';
import { type Version, versionName } from './version.ts';

/**
 * Something of a server's that was lost on the disk; where it was damaged, it was set aside under this name. Or a later
 * program wrote it, and it cannot be read or changed here.
 */
export type Trouble =
  | { readonly kind: 'newerData' }
  | { readonly kind: 'historyDamaged'; readonly aside: string }
  | { readonly kind: 'articleDamaged'; readonly title: string; readonly aside: string }
  | { readonly kind: 'articleMissing'; readonly title: string };

/** A server's history as it was read, and what was wrong with it. */
export interface Journal {
  readonly changes: readonly Change[];
  readonly troubles: readonly Trouble[];
}

/** The history stands in two records, so that a damaged one costs its last change at most. */
const NOW = 'history';
const BEFORE = 'history-before';

/** What cannot be read is told of: a damaged history costs its last change, or, if both records are, all of it. */
export async function readJournal(records: Records, server: string): Promise<Journal> {
  const now = await records.read(server, NOW);
  if (now.kind === 'whole') return { changes: now.value as Change[], troubles: [] };
  const before = await records.read(server, BEFORE);
  const changes = before.kind === 'whole' ? (before.value as Change[]) : [];
  const troubles = [now, before].flatMap((reading): Trouble[] => {
    if (reading.kind === 'newer') return [{ kind: 'newerData' }];
    return reading.kind === 'damaged' ? [{ kind: 'historyDamaged', aside: reading.aside }] : [];
  });
  return { changes, troubles };
}

/** What is to become of one file. */
export interface Edit extends Omit<Change, 'number' | 'version'> {
  /** null: the article leaves the shelf. */
  readonly version: Version | null;
}

/**
 * Writes edits to the disk, all or none: the versions that come, which nothing knows of yet, then the history.
 *
 * @param before everything that ever changed till then.
 * @returns what the edits are in the history.
 * @throws NotWritten; the history then stands as it stood.
 */
export async function recordEdits(
  records: Records,
  server: string,
  before: readonly Change[],
  edits: readonly Edit[],
): Promise<readonly Change[]> {
  const made: Change[] = [];
  for (const { version, ...edit } of edits) {
    const name = version && (await gently(versionName(version)));
    if (name) await records.write(server, name, version);
    made.push({ ...edit, number: before.length + made.length + 1, version: name });
  }
  if (before.length) await records.write(server, BEFORE, before);
  await records.write(server, NOW, [...before, ...made]);
  return made;
}
