import type { Article } from '../../article/article.ts';
import { gently } from '../../in-steps.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { type Change, lastChange } from '../history/change.ts';
import { type Edit, recordEdits, type Trouble } from '../history/journal.ts';
import { isStale, newVersion, revive, type Version } from '../history/version.ts';
import { orUnwritten } from '../records/not-written.ts';
import type { Records } from '../records/records.ts';
import { type KeptIndex, keepIndex, loadIndex } from './kept-index.ts';
import { KeptPeople } from './kept-people.ts';
import { byName, readStanding, type Standing } from './standing.ts';

/** One server's own articles, awake. Changes are made one after another (see `InTurn`). */
export class ServerShelf {
  readonly #records: Records;
  readonly server: string;
  #standing: Standing;
  readonly index: SearchIndex;
  readonly people: KeptPeople;
  /** See `KeptIndex`. */
  #kept: KeptIndex['kept'];

  private constructor(
    records: Records,
    server: string,
    standing: Standing,
    { index, kept }: KeptIndex,
    people: KeptPeople,
  ) {
    this.#records = records;
    this.server = server;
    this.#standing = standing;
    this.index = index;
    this.#kept = kept;
    this.people = people;
  }

  static async wake(records: Records, server: string): Promise<ServerShelf> {
    const people = KeptPeople.read(records, server);
    const standing = await readStanding(records, server);
    const index = await loadIndex(records, server, byName(standing));
    return new ServerShelf(records, server, standing, index, await people);
  }

  /** Everything that ever changed, oldest first. */
  get changes(): readonly Change[] {
    return this.#standing.changes;
  }

  /** What stands, by file. */
  get versions(): ReadonlyMap<string, Version> {
    return this.#standing.versions;
  }

  /** What was found damaged on waking. */
  get troubles(): readonly Trouble[] {
    return this.#standing.troubles;
  }

  get articles(): readonly Article[] {
    return [...this.versions.values()].map(({ article }) => article);
  }

  /** @returns the name of the file's version that stands; null when none does. */
  nameOf(file: string): string | null {
    return lastChange(this.changes, file)?.version ?? null;
  }

  /** @returns a version that stands or once stood; null when its record is lost. */
  async version(name: string): Promise<Version | null> {
    const version = await this.#records.value<Version>(this.server, name);
    return version && revive(version);
  }

  /**
   * Makes all these edits or none: first on the disk, then here, so that no question sees half.
   *
   * @throws NotWritten; everything then stands as it stood.
   */
  async change(edits: readonly Edit[]): Promise<readonly Change[]> {
    const made = await recordEdits(this.#records, this.server, this.changes, edits);
    const come = edits.flatMap(({ version }) => version?.article ?? []);
    const gone = edits.filter(({ version }) => !version).map(({ file }) => file);
    await gently(
      this.index.change(come, gone, () => {
        const { versions } = this.#standing;
        this.#standing = { ...this.#standing, changes: [...this.changes, ...made] };
        for (const { file, version } of edits) {
          if (version) versions.set(file, version);
          else versions.delete(file);
        }
      }),
    );
    await this.tidy();
    return made;
  }

  /**
   * Keeps what was worked out of the articles for the next time the shelf wakes, as far as what is kept is out of date.
   * A disk that takes it not costs that time only.
   */
  async tidy(): Promise<void> {
    const keep = async () => {
      for (const [file, version] of this.#standing.versions) {
        const name = this.nameOf(file);
        if (!isStale(version) || !name) continue;
        const renewed = newVersion(version.article, version.origin);
        await this.#records.write(this.server, name, renewed);
        this.#standing.versions.set(file, renewed);
      }
      this.#kept = await keepIndex(this.#records, this.server, byName(this), this.#kept);
    };
    await orUnwritten(keep());
  }
}
