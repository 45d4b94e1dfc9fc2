import { isDeepStrictEqual } from 'node:util';
import pLimit from 'p-limit';
import type { Article } from '../../article/article.ts';
import { gently } from '../../in-steps.ts';
import type { Drafts } from '../adding/draft.ts';
import { type Arrival, withKnown } from '../adding/offer.ts';
import { compare } from '../history/compare.ts';
import { type Desk, named, type Order } from '../history/desk.ts';
import { newVersion, type Origin, type Version } from '../history/version.ts';
import type { ServerShelf } from '../server/server-shelf.ts';
import { type ArticleChange, HELD_FROM, type HeldBack, type ReloadFailure } from './reload-report.ts';

/** Asks anew for an article that came by a link. */
export type Refetch = (origin: Origin & { readonly url: string }) => Promise<Arrival | { readonly notModified: true }>;

/** What fetching a server's articles anew came to. */
export interface Refetched {
  readonly changes: readonly ArticleChange[];
  readonly heldBack: readonly HeldBack[];
  readonly failed: readonly ReloadFailure[];
  /** The new versions of what changed. */
  readonly arrived: readonly Article[];
}

/** One article's new version, fetched but not yet on the shelf. */
interface Fetched extends ArticleChange {
  /** Name of the version it was compared with. */
  readonly before: string | null;
  readonly version: Version;
}

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
    const fetched = await pLimit(AT_ONCE).map(files, (known) => this.#fetch(own, known));
    const failed = fetched.filter((one): one is ReloadFailure => one !== null && 'reason' in one);
    const changed = fetched.filter((one): one is Fetched => one !== null && 'version' in one);
    const held = changed.filter(({ difference }) => difference.vanished > HELD_FROM);
    const taken = changed.filter((one) => !held.includes(one));
    if (dryRun) return { ...toNews(taken), heldBack: held.map((one) => toHeldBack(one, '')), failed };
    const done = await this.#desk.inTurn(server, async (now): Promise<Refetched> => {
      const still = (one: Fetched) => now.nameOf(one.file) === one.before;
      const heldBack: HeldBack[] = [];
      // Before anything changes, so that a disk that takes no draft has changed nothing.
      for (const one of held.filter(still)) {
        const draft = await this.#drafts.put(server, { replaces: one.file, why: null, version: one.version });
        heldBack.push(toHeldBack(one, draft.id));
      }
      const current = taken.filter(still);
      if (current.length) {
        await this.#desk.change(
          now,
          current.map((one) => toOrder(one, by)),
        );
      }
      return { ...toNews(current), heldBack, failed };
    });
    if (!('problem' in done)) return done;
    const unsaved = changed.map(({ file: of }) => ({ file: of, reason: done.problem, keptSince: since(own, of) }));
    return { changes: [], arrived: [], heldBack: [], failed: [...failed, ...unsaved] };
  }

  /** @returns null when there is nothing to fetch, or nothing new. */
  async #fetch(own: ServerShelf, file: string): Promise<Fetched | ReloadFailure | null> {
    const standing = own.versions.get(file);
    if (!standing?.origin.url) return null;
    const { url } = standing.origin;
    const arrival = await this.#refetch({ ...standing.origin, url });
    if ('notModified' in arrival) return null;
    if ('problem' in arrival) return { file, reason: arrival.problem, keptSince: since(own, file) };
    const former = standing.article;
    const article = withKnown(named(arrival.article, file), former.source);
    if (article.text === former.text && isDeepStrictEqual(article.source, former.source)) return null;
    const version = newVersion(article, arrival.origin);
    const difference = await gently(compare(former, article));
    return { kind: 'changed', file, title: former.source.title, difference, before: own.nameOf(file), version };
  }
}

const toNews = (taken: readonly Fetched[]) => ({
  changes: taken.map(({ kind, file, title, difference }) => ({ kind, file, title, difference })),
  arrived: taken.map(({ version }) => version.article),
});

const since = (own: ServerShelf, file: string) => own.changes.findLast((change) => change.file === file)?.when ?? null;

const toHeldBack = ({ file, title, difference }: Fetched, key: string): HeldBack => ({
  file,
  title,
  vanished: difference.vanished,
  difference,
  key,
});

const toOrder = ({ file, version }: Fetched, by: string): Order => ({
  action: 'updated',
  file,
  version,
  by,
  why: null,
  undoes: null,
});
