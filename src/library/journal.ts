import type { Change } from './change.ts';
import type { Records } from './records.ts';

/** A server's history as it was read, and what was wrong with it, in words for people. */
export interface Journal {
  readonly changes: readonly Change[];
  readonly troubles: readonly string[];
}

/** The history stands in two records, so that a damaged one costs its last change at most. */
const NOW = 'history';
const BEFORE = 'history-before';

export async function readJournal(records: Records, server: string): Promise<Journal> {
  const now = await records.read(server, NOW);
  if (now.kind === 'whole') return { changes: now.value as Change[], troubles: [] };
  const before = await records.read(server, BEFORE);
  const changes = before.kind === 'whole' ? (before.value as Change[]) : [];
  const troubles = [now, before].flatMap((reading) =>
    reading.kind === 'damaged' ? [`A history was damaged and is kept as ${reading.aside}.`] : [],
  );
  return { changes, troubles };
}

/** @throws NotWritten; the history then stands as it stood. */
export async function writeJournal(
  records: Records,
  server: string,
  before: readonly Change[],
  now: readonly Change[],
): Promise<void> {
  if (before.length) await records.write(server, BEFORE, before);
  await records.write(server, NOW, now);
}
