import pLimit from 'p-limit';
import type { Article } from '../../article/article.ts';
import { type Change, type StandingChange, standingChanges } from '../history/change.ts';
import { readJournal, type Trouble } from '../history/journal.ts';
import { revive, type Version } from '../history/version.ts';
import type { Records } from '../records/records.ts';

/** A server's shelf as its records tell of it. */
export interface Standing {
  /** Everything that ever changed, oldest first. */
  readonly changes: readonly Change[];
  /** What stands, by file. */
  readonly versions: Map<string, Version>;
  /** What was found damaged. */
  readonly troubles: readonly Trouble[];
}

/** So many versions are read from the disk at a time. */
const AT_ONCE = 16;

/** Reads a server's history and the versions that stand; what cannot be read is told of, and the rest stands. */
export async function readStanding(records: Records, server: string): Promise<Standing> {
  const journal = await readJournal(records, server);
  const troubles: Trouble[] = [...journal.troubles];
  const versions = new Map<string, Version>();
  const read = async (change: StandingChange) => ({ change, reading: await records.read(server, change.version) });
  for (const { change, reading } of await pLimit(AT_ONCE).map(standingChanges(journal.changes).values(), read)) {
    const { file, title } = change;
    if (reading.kind === 'whole') versions.set(file, revive(reading.value as Version));
    if (reading.kind === 'damaged') troubles.push({ kind: 'articleDamaged', title, aside: reading.aside });
    if (reading.kind === 'newer') troubles.push({ kind: 'newerData' });
    if (reading.kind === 'missing') troubles.push({ kind: 'articleMissing', title });
  }
  return { changes: journal.changes, versions, troubles };
}

/** The articles that stand, by the names of their versions, which tell their content. */
export type Versions = ReadonlyMap<string, Article>;

export function byName(
  shelf: Pick<Standing, 'changes'> & { readonly versions: ReadonlyMap<string, Version> },
): Versions {
  const articles = new Map<string, Article>();
  for (const { file, version } of standingChanges(shelf.changes).values()) {
    const article = shelf.versions.get(file)?.article;
    if (article) articles.set(version, article);
  }
  return articles;
}
