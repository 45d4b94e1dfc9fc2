import type { Article } from '../../article/article.ts';
import type { Desk, Done } from '../history/desk.ts';
import { type Corrections, newVersion } from '../history/version.ts';
import type { Undone } from '../problems/problem.ts';
import { fileNameFor, isOwn } from '../server/own-file.ts';
import type { ServerShelf } from '../server/server-shelf.ts';
import { inPlaceOf, withSource } from './details.ts';
import type { Draft, Drafts } from './draft.ts';
import { findSame } from './find-same.ts';
import { type Arrival, type FetchTerms, type Offer, receive } from './offer.ts';
import { type Preview, toPreview } from './preview.ts';

/** Articles on their way to a server's shelf: previewed, corrected, then confirmed or cancelled. */
export class Additions {
  readonly #desk: Desk;
  readonly #drafts: Drafts;
  readonly #terms: FetchTerms;
  readonly #operators: () => readonly Article[];

  /** @param operators the articles that every server sees. */
  constructor(desk: Desk, drafts: Drafts, terms: FetchTerms, operators: () => readonly Article[]) {
    this.#desk = desk;
    this.#drafts = drafts;
    this.#terms = terms;
    this.#operators = operators;
  }

  /**
   * Fetches and reads what is offered; nothing is added before it is confirmed.
   *
   * @param why for the history.
   */
  async preview(server: string, offer: Offer, why: string | null = null): Promise<Preview | Undone> {
    return this.#propose(server, await receive(offer, this.#terms), why);
  }

  /**
   * Sets a preview's title, date or link right. The preview gets a new id.
   *
   * @param why for the history; null: as it was.
   */
  async correct(
    server: string,
    key: string,
    corrections: Corrections,
    why: string | null = null,
  ): Promise<Preview | Undone> {
    const draft = await this.#drafts.get(server, key);
    if (!draft) return STALE;
    const { article, origin } = draft.version;
    const all = { ...origin.corrections, ...corrections };
    const arrival = {
      article: withSource(article, all),
      origin: { ...origin, corrections: all },
      leftOut: draft.leftOut,
    };
    return this.#propose(server, arrival, why ?? draft.why);
  }

  async #propose(server: string, arrival: Arrival, why: string | null): Promise<Preview | Undone> {
    if ('problem' in arrival) return arrival;
    const own = await this.#desk.shelves.get(server);
    const same = await findSame(arrival.article, [...own.articles, ...this.#operators()]);
    const replaces = same && isOwn(same.source.file) ? same.source.file : null;
    const { article, origin } = inPlaceOf(own.versions.get(replaces ?? ''), arrival);
    const file = replaces ?? fileNameFor(article.source.title, own.versions);
    const version = newVersion(withSource(article, { file }), origin);
    const draft = { replaces, why, version, leftOut: arrival.leftOut };
    return this.#desk.inTurn(server, async () => toPreview(await this.#drafts.put(server, draft), same));
  }

  /** @returns null when it was still there to be dropped. */
  cancel(server: string, key: string): Promise<Undone | null> {
    return this.#desk.inTurn(server, async () => {
      if (!(await this.#drafts.get(server, key))) return STALE;
      await this.#drafts.remove(server, key);
      return null;
    });
  }

  /**
   * Puts a preview, or a new version that a reload held back, on the shelf.
   *
   * @param by id of the member who confirms.
   */
  confirm(server: string, key: string, by: string): Promise<Done | Undone> {
    return this.#desk.inTurn(server, async (own) => {
      const draft = await this.#drafts.get(server, key);
      if (!draft) return STALE;
      const version = await place(draft, own);
      const { file } = version.article.source;
      const action = own.versions.has(file) ? 'updated' : 'added';
      const done = await this.#desk.changeOne(own, { action, file, version, by, why: draft.why });
      await this.#drafts.remove(server, key);
      return done;
    });
  }
}

const STALE: Undone = { problem: { kind: 'previewExpired' } };

/** What was new when previewed may have come meanwhile, and is an update then; a mere namesake it must not replace. */
async function place({ version, replaces, when }: Draft, own: ServerShelf): Promise<Draft['version']> {
  if (replaces !== null) return version;
  const { article } = version;
  const since = new Set(own.changes.filter((change) => change.when >= when).map(({ file }) => file));
  const come = own.articles.filter(({ source }) => since.has(source.file));
  const same = await findSame(article, come);
  const file = same?.source.file ?? fileNameFor(article.source.title, own.versions);
  return { ...version, article: withSource(article, { file }) };
}
