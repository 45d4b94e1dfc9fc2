import { isUtf8 } from 'node:buffer';
import sniffEncoding from 'html-encoding-sniffer';
import type { FetchingProblem } from '../problems/problem.ts';
import { type ContentType, sniffContentType } from './content-type.ts';
import { FETCH_MS, FetchProblem, fetchingProblem } from './fetching-problem.ts';
import { follow, type Landing } from './follow.ts';
import { parseUrl } from './hosts.ts';
import { readBody } from './read-body.ts';
import { respectRobots } from './robots.ts';

/** A page as it came, ready to be read. */
export interface FetchedSource {
  /** Unpacked. */
  readonly bytes: Buffer;
  /** Of text: see `charsetOf`. */
  readonly charset: string;
  /** Sniffed; `ENDINGS` gives the file name's ending for it. */
  readonly contentType: ContentType;
  /** After redirects, without fragment. */
  readonly finalUrl: string;
  /** For the next conditional request; null where the server gives none. */
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export type Fetching = FetchedSource | { readonly notModified: true } | { readonly problem: FetchingProblem };

/** What to ask for, and whom one may ask. */
export interface FetchOptions {
  /** `host` or `host:port` entries (FETCH_ALLOW) that may be fetched although their address is private. */
  readonly allow: readonly string[];
  /** Of the copy we hold: an unchanged page then comes as `notModified`. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
}

/**
 * Fetches an article's page that somebody on Discord named, without trusting the link, the site or its answer: public
 * addresses only (checked when connecting, and again at each redirect), robots.txt respected, 10 s and 10 MB in all.
 *
 * @param address as typed.
 */
export async function fetchSource(address: string, { allow, etag, lastModified }: FetchOptions): Promise<Fetching> {
  const terms = { hosts: allow, signal: AbortSignal.timeout(FETCH_MS) };
  const headers = {
    accept: 'text/html,application/xhtml+xml,text/markdown,text/plain,application/pdf;q=0.9,*/*;q=0.5',
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(lastModified ? { 'if-modified-since': lastModified } : {}),
  };
  try {
    const arrival = await follow(parseUrl(address.trim()), headers, terms, (url) => respectRobots(url, terms));
    return await receive(arrival, terms.signal, Boolean(etag || lastModified));
  } catch (error) {
    return { problem: fetchingProblem(error, terms.signal) };
  }
}

/** @param conditional whether a copy is held that the site may call unchanged; one that says so unasked gives no page. */
async function receive({ response, url }: Landing, signal: AbortSignal, conditional: boolean): Promise<Fetching> {
  const { statusCode = 0, headers } = response;
  if (statusCode !== 200) response.destroy();
  if (statusCode === 304 && conditional) return { notModified: true };
  if (statusCode !== 200) throw new FetchProblem(refusal(statusCode));
  const declared = headers['content-type'] ?? '';
  const bytes = await readBody(response, signal);
  const contentType = sniffContentType(bytes, declared, url.pathname);
  const { etag = null, 'last-modified': lastModified = null } = headers;
  return { bytes, charset: charsetOf(bytes, declared), contentType, finalUrl: url.href, etag, lastModified };
}

/**
 * What text was sent in: a byte order mark decides, then the header, then the page's own meta, as browsers do (HTML
 * Standard, "encoding sniffing algorithm").
 */
function charsetOf(bytes: Buffer, declared: string): string {
  const label = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(declared)?.[1];
  const defaultEncoding = isUtf8(bytes) ? 'UTF-8' : 'windows-1252';
  return sniffEncoding(bytes, { defaultEncoding, ...(label && { transportLayerEncodingLabel: label }) });
}

function refusal(status: number): FetchingProblem {
  if (status === 404 || status === 410) return { kind: 'noSuchPage', status };
  if (status === 401 || status === 402 || status === 403 || status === 451) return { kind: 'pageForbidden', status };
  if (status === 429) return { kind: 'tooManyRequests', status };
  return { kind: status >= 500 ? 'siteBroken' : 'noPage', status };
}
