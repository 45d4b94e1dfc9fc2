import type { Article } from '../article/article.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { indexGently } from '../shelf/index-gently.ts';
import { type Change, standing } from './change.ts';
import { inGroups } from './in-groups.ts';
import { readJournal, type Trouble, writeJournal } from './journal.ts';
import type { RecordReading, Records } from './records.ts';
import { revive, type Version, versionName } from './version.ts';

/** What is to become of one file. */
export interface Edit extends Omit<Change, 'number' | 'version'> {
  /** null: the article leaves the shelf. */
  readonly version: Version | null;
}

/** One server's own articles, awake. Changes are made one after another (see `InTurn`). */
export class ServerShelf {
  readonly #records: Records;
  readonly #server: string;
  #changes: readonly Change[];
  readonly #versions: Map<string, Version>;
  readonly index: SearchIndex;
  /** What was found damaged on waking. */
  readonly troubles: readonly Trouble[];

  private constructor(
    records: Records,
    server: string,
    changes: readonly Change[],
    versions: Map<string, Version>,
    index: SearchIndex,
    troubles: readonly Trouble[],
  ) {
    this.#records = records;
    this.#server = server;
    this.#changes = changes;
    this.#versions = versions;
    this.troubles = troubles;
    this.index = index;
  }

  static async wake(records: Records, server: string): Promise<ServerShelf> {
    const journal = await readJournal(records, server);
    const troubles: Trouble[] = [...journal.troubles];
    const versions = new Map<string, Version>();
    const changes = [...standing(journal.changes).values()];
    const readings = await inGroups(changes, AT_ONCE, ({ version }) => records.read(server, version));
    changes.forEach(({ file, title }, i) => {
      const reading = readings[i] as RecordReading;
      if (reading.kind === 'whole') versions.set(file, revive(reading.value));
      if (reading.kind === 'damaged') troubles.push({ kind: 'articleDamaged', title, aside: reading.aside });
      if (reading.kind === 'missing') troubles.push({ kind: 'articleMissing', title });
    });
    const index = await indexGently([...versions.values()].map(({ article }) => article));
    return new ServerShelf(records, server, journal.changes, versions, index, troubles);
  }

  /** Everything that ever changed, oldest first. */
  get changes(): readonly Change[] {
    return this.#changes;
  }

  /** What stands, by file. */
  get versions(): ReadonlyMap<string, Version> {
    return this.#versions;
  }

  get articles(): readonly Article[] {
    return [...this.#versions.values()].map(({ article }) => article);
  }

  /** @returns the name of the file's version that stands; null when none does. */
  nameOf(file: string): string | null {
    return this.#changes.findLast((change) => change.file === file)?.version ?? null;
  }

  /** @returns a version that stands or once stood; null when its record is lost. */
  async version(name: string): Promise<Version | null> {
    const reading = await this.#records.read(this.#server, name);
    return reading.kind === 'whole' ? revive(reading.value) : null;
  }

  /**
   * Makes all these edits or none: first on the disk, then in one synchronous step here, so that no question sees half.
   *
   * @throws NotWritten; everything then stands as it stood.
   */
  async change(edits: readonly Edit[]): Promise<readonly Change[]> {
    const made = edits.map((edit, i) => toChange(edit, this.#changes.length + i + 1));
    for (const { version } of edits) {
      if (version) await this.#records.write(this.#server, versionName(version), version);
    }
    const changes = [...this.#changes, ...made];
    await writeJournal(this.#records, this.#server, this.#changes, changes);
    this.#changes = changes;
    for (const { file, version } of edits) {
      if (version) this.#versions.set(file, version);
      else this.#versions.delete(file);
      if (version) this.index.add(version.article);
      else this.index.remove(file);
    }
    return made;
  }
}

/** So many versions are read from the disk at a time. */
const AT_ONCE = 16;

function toChange({ version, ...edit }: Edit, number: number): Change {
  return { ...edit, number, version: version && versionName(version) };
}
