import { createHash } from 'node:crypto';
import type { Article } from '../../article/article.ts';
import type { Steps } from '../../in-steps.ts';
import type { ArticlePeople } from '../../people/article-people.ts';
import { keepPeople, peopleOf } from '../../people/people-of.ts';
import { jsonLines } from '../json-lines.ts';
import { READER } from '../server/reader.ts';

/** How an article reached a server's shelf. */
export interface Origin {
  readonly kind: 'url' | 'file' | 'text';
  /** What to ask for when it is read anew; null: it cannot be. */
  readonly url: string | null;
  /** For a conditional request, as the site gave them. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** What a moderator wrote over the article's own title, date and link, and writes over a new version's too. */
  readonly corrections: Corrections;
}

export interface Corrections {
  readonly title?: string;
  /** ISO 8601 calendar date. */
  readonly date?: string | null;
  readonly url?: string | null;
}

/** One state of one article, kept for ever. Plain data. */
export interface Version {
  readonly article: Article;
  /** What was read of the people in it, so that a shelf that wakes need not read them again. */
  readonly people: ArticlePeople;
  /** See `READER`: another one may read better, and reads anew. */
  readonly reader: string;
  readonly origin: Origin;
}

/** Reads the people in the article, unless that was done. */
export function newVersion(article: Article, origin: Origin): Version {
  return { article, people: peopleOf(article), reader: READER, origin };
}

/** True when another reader read its people. */
export const isStale = ({ reader }: Version) => reader !== READER;

/** Makes known again what a version that was kept tells of its people. */
export function revive(version: Version): Version {
  if (!isStale(version)) keepPeople(version.article, version.people);
  return version;
}

/** @returns a name for the record that holds the version: the same for the same article read from the same place. */
export function* versionName({ article, origin }: Version): Steps<string> {
  const hash = createHash('sha256').update('[');
  for (const line of jsonLines(article)) {
    hash.update(line);
    yield;
  }
  hash.update(`,${JSON.stringify(origin)}]`);
  return `version-${hash.digest('hex').slice(0, 32)}`;
}
