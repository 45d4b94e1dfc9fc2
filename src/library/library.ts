import { setImmediate } from 'node:timers/promises';
import { buildShelf, type Shelf } from '../shelf/shelf.ts';
import { Additions } from './adding/additions.ts';
import { Drafts } from './adding/draft.ts';
import { type FetchTerms, receive, refetch } from './adding/offer.ts';
import { Desk } from './history/desk.ts';
import { Sources } from './history/sources.ts';
import { FolderWatch } from './operator/folder-watch.ts';
import { OperatorShelf, type Prepare } from './operator/operator-shelf.ts';
import { parseOperators } from './operator/parse-operators.ts';
import { parseInWorker } from './parse/parse-in-worker.ts';
import { FolderRecords } from './records/folder-records.ts';
import type { Records } from './records/records.ts';
import { mergeReports, NO_PAGES } from './reload/merge-reports.ts';
import { RefetchSources } from './reload/refetch-sources.ts';
import type { ReloadReport } from './reload/reload-report.ts';
import { Awake } from './server/awake.ts';
import { InTurn } from './server/in-turn.ts';
import { JoinedShelves } from './server/joined-shelves.ts';
import { SettingsOfServers } from './server/server-settings.ts';
import { ServerShelf } from './server/server-shelf.ts';
import { Unanswered } from './server/unanswered.ts';

/** Where things stand; see the settings of these names. */
export interface LibrarySettings extends Partial<FetchTerms> {
  readonly sourcesDir: string;
  readonly dataDir: string;
}

/** What the library is given of the world and of the rest of the program. */
export interface Surroundings {
  readonly now: () => Date;
  /** Whether a shelf answers a question. */
  readonly answers: (shelf: Shelf, question: string) => boolean;
  /** Called for every new shelf before anyone sees it, so that nobody's question waits for what it needs. */
  readonly prepare: Prepare;
}

/** What is to be read anew. */
export interface ReloadOptions {
  /** The server whose moderator asks; null: the operator, for the folder alone. */
  readonly server?: string | null;
  /** Id of the member who asks. */
  readonly by?: string;
  /** This article only; all when absent. */
  readonly file?: string;
  /** Only tell what would change. */
  readonly dryRun?: boolean;
}

/** Where articles live: the operator's, from `sourcesDir`; each server's own, in `dataDir`. */
export class Library {
  readonly additions: Additions;
  readonly sources: Sources;
  readonly settings: SettingsOfServers;
  readonly unanswered: Unanswered;
  readonly #sourcesDir: string;
  readonly #operator: OperatorShelf;
  readonly #own: Awake<ServerShelf>;
  readonly #refetch: RefetchSources;
  readonly #answers: Surroundings['answers'];
  readonly #joined: JoinedShelves;

  constructor(
    settings: LibrarySettings,
    { now = () => new Date(), answers = () => false, prepare = async () => {} }: Partial<Surroundings> = {},
  ) {
    const terms = { fetchAllow: [], discordCdnHosts: [], ...settings };
    const records = new FolderRecords(settings.dataDir);
    const inTurn = new InTurn();
    const drafts = new Drafts(records, now);
    this.#sourcesDir = settings.sourcesDir;
    this.#answers = answers;
    this.#joined = new JoinedShelves(prepare);
    this.#operator = new OperatorShelf(settings.sourcesDir, parseOperators, now, prepare);
    this.#own = new Awake(
      (server) => this.#wake(records, server, inTurn),
      now,
      (server) => inTurn.busy(server),
    );
    const desk = new Desk(this.#own, inTurn, now);
    this.#refetch = new RefetchSources(desk, drafts, (origin) => refetch(origin, terms, parseInWorker));
    this.additions = new Additions(
      desk,
      drafts,
      (offer) => receive(offer, terms, parseInWorker),
      () => this.#operator.shelf.articles,
    );
    this.sources = new Sources(desk);
    this.settings = new SettingsOfServers(records, inTurn, now);
    this.unanswered = new Unanswered(records, inTurn, this.settings, now);
  }

  /** When the operator's articles were last read, ISO 8601; null: not yet. */
  get readAt(): string | null {
    return this.#operator.readAt;
  }

  /**
   * @param server the Discord server whose own articles stand beside the operator's; null (a direct message, the
   *   terminal): the operator's alone.
   */
  async shelf(server: string | null): Promise<Shelf> {
    if (server === null) return this.#operator.shelf;
    const own = await this.#own.get(server);
    return own.articles.length ? this.#joined.of(this.#operator.shelf, own) : this.#operator.shelf;
  }

  async #wake(records: Records, server: string, inTurn: InTurn): Promise<ServerShelf> {
    const own = await ServerShelf.wake(records, server);
    void inTurn.run(server, () => own.tidy());
    return own;
  }

  /**
   * Reads the operator's folder anew, and for a server its own articles that came by a link. Builds beside what
   * stands, then swaps at once: a question sees the old shelf or the new one.
   */
  async reload({ server = null, by = '', file, dryRun = false }: ReloadOptions = {}): Promise<ReloadReport> {
    const folder = await (dryRun ? this.#operator.rehearse() : this.#operator.reload());
    const pages = server === null ? NO_PAGES : await this.#refetch.run(server, { file, dryRun, by });
    const report = mergeReports(folder, pages, file);
    const arrived = report.changes.some(({ kind }) => kind !== 'removed');
    if (server === null || !arrived) return { ...report, dryRun, nowAnswered: [] };
    const shelf = dryRun ? buildShelf([...folder.arrived, ...pages.arrived]) : await this.shelf(server);
    const nowAnswered = await this.#nowAnswered(server, shelf);
    if (!dryRun && nowAnswered.length) await this.unanswered.clear(server, nowAnswered);
    return { ...report, dryRun, nowAnswered };
  }

  /** Asks the questions that wait for an answer once more, others being let in between. */
  async #nowAnswered(server: string, shelf: Shelf): Promise<string[]> {
    const answered: string[] = [];
    for (const { question } of (await this.unanswered.list(server)).slice(0, ASKED_AGAIN)) {
      if (this.#answers(shelf, question)) answered.push(question);
      await setImmediate();
    }
    return answered;
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

/** Of the questions that wait, so many are asked again after a reload: those asked most often. */
const ASKED_AGAIN = 50;
