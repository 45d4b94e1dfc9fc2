import { isDeepStrictEqual } from 'node:util';
import pLimit from 'p-limit';
import { gently } from '../../in-steps.ts';
import { withKnown, withSource } from '../adding/details.ts';
import type { Drafts } from '../adding/draft.ts';
import { type FetchTerms, refetch } from '../adding/offer.ts';
import { lastChange } from '../history/change.ts';
import { compare } from '../history/compare.ts';
import type { Desk, Order } from '../history/desk.ts';
import { newVersion, type Version } from '../history/version.ts';
import type { ServerShelf } from '../server/server-shelf.ts';
import type { ArticleChange, HeldBack, ReloadFailure } from './reload-report.ts';

/** One article's new version, fetched but not yet on the shelf. */
interface Fetched extends ArticleChange {
  /** Name of the version it was compared with. */
  readonly before: string | null;
  readonly version: Version;
}

/** What fetching a server's articles anew came to. */
export interface Refetched {
  readonly changes: readonly Fetched[];
  readonly heldBack: readonly HeldBack[];
  readonly failed: readonly ReloadFailure[];
}

/**
 * More than this share of an article's sentences vanishes on a paywall or error page, seldom by an editor's hand. The
 * operator's files are never held back: what stands in them was put there on purpose.
 */
const HELD_FROM = 0.4;

/** So many pages are fetched at a time. */
const AT_ONCE = 4;

/** What fetching a server's articles anew takes. */
export interface RefetchParts {
  readonly desk: Desk;
  readonly drafts: Drafts;
  readonly terms: FetchTerms;
}

/**
 * Fetches anew what came to a server by a link. Fetches first, while questions and other changes go on; then puts
 * everything that changed on the shelf at once.
 *
 * @param options.file this article only.
 * @param options.dryRun only tell what would change.
 */
export async function refetchSources(
  { desk, drafts, terms }: RefetchParts,
  server: string,
  { file, dryRun, by }: { readonly file: string | undefined; readonly dryRun: boolean; readonly by: string },
): Promise<Refetched> {
  const own = await desk.shelves.get(server);
  const files = [...own.versions.keys()].filter((known) => file === undefined || known === file);
  const fetched = await pLimit(AT_ONCE).map(files, (known) => fetchAnew(own, known, terms));
  const failed = fetched.filter((one): one is ReloadFailure => one !== null && 'reason' in one);
  const changed = fetched.filter((one): one is Fetched => one !== null && 'version' in one);
  const held = changed.filter(({ difference }) => difference.vanished > HELD_FROM);
  const taken = changed.filter((one) => !held.includes(one));
  if (dryRun) return { changes: taken, heldBack: held.map((one) => toHeldBack(one, '')), failed };
  const done = await desk.inTurn(server, async (now) => {
    // Leaves out what somebody has changed meanwhile.
    const isCurrent = (one: Fetched) => now.nameOf(one.file) === one.before;
    // Before anything changes, so that a disk that takes no draft has changed nothing.
    const heldBack = await holdBack(drafts, server, held.filter(isCurrent));
    const current = taken.filter(isCurrent);
    const orders = current.map(({ file, version }): Order => ({ action: 'updated', file, version, by }));
    if (orders.length) await desk.change(now, orders);
    return { changes: current, heldBack };
  });
  if (!('problem' in done)) return { ...done, failed };
  const unsaved = changed.map(({ file: of }) => ({ file: of, reason: done.problem, keptSince: since(own, of) }));
  return { changes: [], heldBack: [], failed: [...failed, ...unsaved] };
}

/** @returns null when there is nothing to fetch, or nothing new. */
async function fetchAnew(own: ServerShelf, file: string, terms: FetchTerms): Promise<Fetched | ReloadFailure | null> {
  const standing = own.versions.get(file);
  if (!standing?.origin.url) return null;
  const { url } = standing.origin;
  const arrival = await refetch({ ...standing.origin, url }, terms);
  if ('notModified' in arrival) return null;
  if ('problem' in arrival) return { file, reason: arrival.problem, keptSince: since(own, file) };
  const former = standing.article;
  const article = withKnown(withSource(arrival.article, { file }), former.source);
  if (article.text === former.text && isDeepStrictEqual(article.source, former.source)) return null;
  const version = newVersion(article, arrival.origin);
  const difference = await gently(compare(former, article));
  return { kind: 'changed', file, title: former.source.title, difference, before: own.nameOf(file), version };
}

/** When the version that stands was read, ISO 8601. */
const since = (own: ServerShelf, file: string) => lastChange(own.changes, file)?.when ?? null;

/** @throws NotWritten */
async function holdBack(drafts: Drafts, server: string, held: readonly Fetched[]): Promise<HeldBack[]> {
  const heldBack: HeldBack[] = [];
  for (const one of held) {
    const { id } = await drafts.put(server, { replaces: one.file, why: null, version: one.version, leftOut: [] });
    heldBack.push(toHeldBack(one, id));
  }
  return heldBack;
}

const toHeldBack = ({ title, difference: { vanished } }: Fetched, key: string): HeldBack => ({ title, vanished, key });
