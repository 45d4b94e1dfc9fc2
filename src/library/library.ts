import type { Shelf } from '../shelf/shelf.ts';
import { Additions } from './adding/additions.ts';
import { Drafts } from './adding/draft.ts';
import { Desk } from './history/desk.ts';
import { Sources } from './history/sources.ts';
import { FolderWatch } from './operator/folder-watch.ts';
import { OperatorShelf } from './operator/operator-shelf.ts';
import { parseOperators } from './operator/read-folder.ts';
import { Records } from './records/records.ts';
import { type ReloadOptions, type ReloadParts, reload } from './reload/reload.ts';
import type { ReloadReport } from './reload/reload-report.ts';
import { Awake } from './server/awake.ts';
import { InTurn } from './server/in-turn.ts';
import { JoinedShelves } from './server/joined-shelves.ts';
import { SettingsOfServers } from './server/server-settings.ts';
import { ServerShelf } from './server/server-shelf.ts';
import { Unanswered } from './server/unanswered.ts';
import { type LibrarySettings, NO_PREPARATION, type Surroundings } from './surroundings.ts';

/** Where articles live: the operator's, from `sourcesDir`; each server's own, in `dataDir`. */
export class Library {
  readonly additions: Additions;
  readonly sources: Sources;
  readonly settings: SettingsOfServers;
  readonly unanswered: Unanswered;
  readonly #sourcesDir: string;
  readonly #operator: OperatorShelf;
  readonly #own: Awake<ServerShelf>;
  readonly #toReload: ReloadParts;
  readonly #joined: JoinedShelves;

  constructor(
    settings: LibrarySettings,
    {
      now = () => new Date(),
      answers = () => false,
      preparation = NO_PREPARATION,
      setAside,
    }: Partial<Surroundings> = {},
  ) {
    const terms = { fetchAllow: [], discordCdnHosts: [], ...settings };
    const records = new Records(settings.dataDir, setAside);
    const inTurn = new InTurn();
    const drafts = new Drafts(records, now);
    this.#sourcesDir = settings.sourcesDir;
    this.#joined = new JoinedShelves(preparation, inTurn);
    this.#operator = new OperatorShelf(settings.sourcesDir, parseOperators, now, preparation);
    this.#own = new Awake((server) => this.#wake(records, server, inTurn), now, inTurn);
    const desk = new Desk(this.#own, inTurn, now);
    this.additions = new Additions(desk, drafts, terms, () => this.#operator.shelf.articles);
    this.sources = new Sources(desk);
    this.settings = new SettingsOfServers(records, inTurn, now);
    this.unanswered = new Unanswered(records, inTurn, this.settings, now);
    this.#toReload = {
      operator: this.#operator,
      desk,
      drafts,
      terms,
      unanswered: this.unanswered,
      answers,
      shelf: (server) => this.shelf(server, 'askable'),
    };
  }

  /** When the operator's articles were last read, ISO 8601; null: not yet. */
  get readAt(): string | null {
    return this.#operator.readAt;
  }

  /**
   * @param server the Discord server whose own articles stand beside the operator's; null (a direct message, the
   *   terminal): the operator's alone.
   * @param ready `askable`: it comes as soon as a question can be asked; what else is known of its people may follow.
   */
  async shelf(server: string | null, ready: 'askable' | 'whole' = 'whole'): Promise<Shelf> {
    const own = server === null ? null : await this.#own.get(server);
    return this.#joined.of(this.#operator.shelf, own, ready);
  }

  async #wake(records: Records, server: string, inTurn: InTurn): Promise<ServerShelf> {
    const own = await ServerShelf.wake(records, server);
    void inTurn.run(server, () => own.tidy());
    return own;
  }

  /** See `reload`. */
  reload(options: ReloadOptions = {}): Promise<ReloadReport> {
    return reload(this.#toReload, options);
  }

  /**
   * Reads the operator's folder anew whenever its files have changed.
   *
   * @param told of every reload that came of it.
   * @returns what ends it.
   */
  watch(told: (report: ReloadReport) => void): () => void {
    return new FolderWatch(this.#sourcesDir, async () => told(await this.reload())).start();
  }
}
