import type { Article } from '../../article/article.ts';
import { cut } from '../../article/cut.ts';
import { ENDINGS } from '../fetch/content-type.ts';
import { fetchAttachment } from '../fetch/fetch-attachment.ts';
import { fetchSource } from '../fetch/fetch-source.ts';
import type { Corrections, Origin } from '../history/version.ts';
import { parseInWorker } from '../parse/parse-in-worker.ts';
import type { Reading } from '../parse/read-source.ts';
import type { Undone } from '../problems/problem.ts';
import { withSource } from './details.ts';

/** What a moderator wants on the shelf. */
export type Offer =
  | { readonly kind: 'url'; readonly url: string }
  /** A file attached on Discord: its name, and where Discord keeps it. */
  | { readonly kind: 'file'; readonly name: string; readonly url: string }
  | { readonly kind: 'text'; readonly text: string; readonly corrections: Corrections };

/** Whom the library may ask for pages and attachments; see the settings of these names. */
export interface FetchTerms {
  readonly fetchAllow: readonly string[];
  readonly discordCdnHosts: readonly string[];
}

/** An article that came, and from where; not yet named for a shelf. */
export interface Arrived {
  readonly article: Article;
  readonly origin: Origin;
  readonly leftOut: readonly string[];
}

export type Arrival = Arrived | Undone;

const NOWHERE = { url: null, etag: null, lastModified: null, corrections: {} } as const;

/** Fetches what was offered and reads it. */
export async function receive(offer: Offer, terms: FetchTerms): Promise<Arrival> {
  if (offer.kind === 'url') {
    const arrival = await refetch({ ...NOWHERE, kind: 'url', url: offer.url }, terms);
    return 'notModified' in arrival ? { problem: { kind: 'noPage', status: 304 } } : arrival;
  }
  if (offer.kind === 'text') {
    const origin = { ...NOWHERE, kind: 'text', corrections: offer.corrections } as const;
    return arrive(titled(await parseInWorker(`${UNTITLED}.txt`, Buffer.from(offer.text))), origin);
  }
  const fetched = await fetchAttachment(offer.url, terms.discordCdnHosts);
  if ('problem' in fetched) return fetched;
  return arrive(await parseInWorker(offer.name, fetched.bytes), { ...NOWHERE, kind: 'file' });
}

/** Asks anew for an article that came by a link, if the page has changed since. */
export async function refetch(
  origin: Origin & { readonly url: string },
  terms: FetchTerms,
): Promise<Arrival | { readonly notModified: true }> {
  const { etag, lastModified } = origin;
  const page = await fetchSource(origin.url, { allow: terms.fetchAllow, etag, lastModified });
  if ('problem' in page || 'notModified' in page) return page;
  const reading = await parseInWorker(`${nameOf(page.finalUrl)}${ENDINGS[page.contentType]}`, page.bytes, page.charset);
  return arrive(reading, { ...origin, etag: page.etag, lastModified: page.lastModified }, page.finalUrl);
}

const UNTITLED = 'pasted';
const LONGEST_TITLE = 60;
const WHOLE_WORDS = new RegExp(`^.{1,${LONGEST_TITLE}}(?!\\S)`, 's');

/** A pasted text without a title is called by the first words of its first sentence. */
function titled(reading: Reading): Reading {
  if (!('article' in reading) || reading.article.source.title !== UNTITLED) return reading;
  const { article } = reading;
  const first = article.sentences[0]?.text ?? UNTITLED;
  const [title = cut(first, LONGEST_TITLE)] = WHOLE_WORDS.exec(first) ?? [];
  return { ...reading, article: withSource(article, { title }) };
}

/** What a page without a title is called: the end of its address, as a browser shows it. */
function nameOf(address: string): string {
  const { hostname, pathname } = new URL(address);
  const end =
    pathname
      .split('/')
      .findLast(Boolean)
      ?.replace(/\.\w+$/, '') ?? hostname;
  try {
    return decodeURIComponent(end);
  } catch {
    // Not UTF-8 behind the percent signs.
    return end;
  }
}

function arrive(reading: Reading, origin: Origin, finalUrl: string | null = null): Arrival {
  if ('problem' in reading) return { problem: { kind: 'file', why: reading.problem } };
  const url = pageUrl(reading.article.source.url, finalUrl);
  const article = withSource(reading.article, { url, ...origin.corrections });
  return { article, origin, leftOut: reading.leftOut };
}

/**
 * A page's own canonical link, unless that leads to another site, or, as some sites write on every page, to the front
 * page, with which all of them would seem one article: then where it was fetched.
 */
function pageUrl(canonical: string | null, fetched: string | null): string | null {
  if (!canonical || !fetched || !URL.canParse(canonical)) return fetched ?? canonical;
  const { hostname, pathname, search } = new URL(canonical);
  const bare = (host: string) => host.replace(/^www\./, '');
  const isSame = bare(hostname) === bare(new URL(fetched).hostname) && pathname + search !== '/';
  return isSame ? canonical : fetched;
}
