import { gently } from '../../in-steps.ts';
import type { Change } from '../history/change.ts';
import { writeJournal } from '../history/journal.ts';
import { type Version, versionName } from '../history/version.ts';
import type { Records } from '../records/records.ts';

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
 * @throws NotWritten
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
  await writeJournal(records, server, before, [...before, ...made]);
  return made;
}
