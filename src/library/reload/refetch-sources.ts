import pLimit from 'p-limit';
import type { Article } from '../../article/article.ts';
import type { Drafts } from '../adding/draft.ts';
import type { Desk, Order } from '../history/desk.ts';
import type { ServerShelf } from '../server/server-shelf.ts';
import { type Fetched, fetchAnew, type Refetch, since } from './fetch-anew.ts';
import type { ArticleChange, HeldBack, ReloadFailure } from './reload-report.ts';

/** What fetching a server's articles anew came to. */
export interface Refetched {
  readonly changes: readonly ArticleChange[];
  readonly heldBack: readonly HeldBack[];
  readonly failed: readonly ReloadFailure[];
  /** The new versions of what changed. */
  readonly arrived: readonly Article[];
}

/**
 * More than this share of an article's sentences vanishes on a paywall or error page, seldom by an editor's hand. The
 * operator's files are never held back: what stands in them was put there on purpose.
 */
const HELD_FROM = 0.4;

/** So many pages are fetched at a time. */
const AT_ONCE = 4;

/** The articles of servers that came by a link, fetched anew. */
export class RefetchSources {
  readonly #desk: Desk;
  readonly #drafts: Drafts;
  readonly #refetch: Refetch;

  constructor(desk: Desk, drafts: Drafts, refetch: Refetch) {
    this.#desk = desk;
    this.#drafts = drafts;
    this.#refetch = refetch;
  }

  /**
   * Fetches first, while questions and other changes go on; then puts everything that changed on the shelf at once.
   *
   * @param options.file this article only.
   * @param options.dryRun only tell what would change.
   */
  async run(
    server: string,
    { file, dryRun, by }: { readonly file: string | undefined; readonly dryRun: boolean; readonly by: string },
  ): Promise<Refetched> {
    const own = await this.#desk.shelves.get(server);
    const files = [...own.versions.keys()].filter((known) => file === undefined || known === file);
    const fetched = await pLimit(AT_ONCE).map(files, (known) => fetchAnew(own, known, this.#refetch));
    const failed = fetched.filter((one): one is ReloadFailure => one !== null && 'reason' in one);
    const changed = fetched.filter((one): one is Fetched => one !== null && 'version' in one);
    const held = changed.filter(({ difference }) => difference.vanished > HELD_FROM);
    const taken = changed.filter((one) => !held.includes(one));
    if (dryRun) return { ...toNews(taken), heldBack: held.map((one) => toHeldBack(one, '')), failed };
    const done = await this.#desk.inTurn(server, (now) => this.#shelve(now, taken, held, by));
    if (!('problem' in done)) return { ...done, failed };
    const unsaved = changed.map(({ file: of }) => ({ file: of, reason: done.problem, keptSince: since(own, of) }));
    return { changes: [], arrived: [], heldBack: [], failed: [...failed, ...unsaved] };
  }

  /** Leaves out what somebody has changed meanwhile. @throws NotWritten; nothing is changed then. */
  async #shelve(
    own: ServerShelf,
    taken: readonly Fetched[],
    held: readonly Fetched[],
    by: string,
  ): Promise<Omit<Refetched, 'failed'>> {
    const isCurrent = (one: Fetched) => own.nameOf(one.file) === one.before;
    const heldBack: HeldBack[] = [];
    // Before anything changes, so that a disk that takes no draft has changed nothing.
    for (const one of held.filter(isCurrent)) {
      const draft = await this.#drafts.put(own.server, { replaces: one.file, why: null, version: one.version });
      heldBack.push(toHeldBack(one, draft.id));
    }
    const current = taken.filter(isCurrent);
    const orders = current.map((one) => toOrder(one, by));
    if (orders.length) await this.#desk.change(own, orders);
    return { ...toNews(current), heldBack };
  }
}

const toNews = (taken: readonly Fetched[]) => ({
  changes: taken.map(({ kind, file, title, difference }) => ({ kind, file, title, difference })),
  arrived: taken.map(({ version }) => version.article),
});

const toHeldBack = ({ title, difference: { vanished } }: Fetched, key: string): HeldBack => ({ title, vanished, key });

const toOrder = ({ file, version }: Fetched, by: string): Order => ({
  action: 'updated',
  file,
  version,
  by,
  why: null,
  undoes: null,
});
