import { isDeepStrictEqual } from 'node:util';
import { gently } from '../../in-steps.ts';
import { withKnown, withSource } from '../adding/details.ts';
import { type FetchTerms, refetch } from '../adding/offer.ts';
import { compare } from '../history/compare.ts';
import { newVersion, type Version } from '../history/version.ts';
import type { ServerShelf } from '../server/server-shelf.ts';
import type { ArticleChange, ReloadFailure } from './reload-report.ts';

/** One article's new version, fetched but not yet on the shelf. */
export interface Fetched extends ArticleChange {
  /** Name of the version it was compared with. */
  readonly before: string | null;
  readonly version: Version;
}

/** @returns null when there is nothing to fetch, or nothing new. */
export async function fetchAnew(
  own: ServerShelf,
  file: string,
  terms: FetchTerms,
): Promise<Fetched | ReloadFailure | null> {
  const standing = own.versions.get(file);
  if (!standing?.origin.url) return null;
  const { url } = standing.origin;
  const arrival = await refetch({ ...standing.origin, url }, terms);
  if ('notModified' in arrival) return null;
  if ('problem' in arrival) return { file, reason: arrival.problem, keptSince: own.since(file) };
  const former = standing.article;
  const article = withKnown(withSource(arrival.article, { file }), former.source);
  if (article.text === former.text && isDeepStrictEqual(article.source, former.source)) return null;
  const version = newVersion(article, arrival.origin);
  const difference = await gently(compare(former, article));
  return { kind: 'changed', file, title: former.source.title, difference, before: own.nameOf(file), version };
}
