import type { IncomingMessage } from 'node:http';
import { FetchProblem } from './fetching-problem.ts';
import { parseUrl, refuseUnsafe } from './hosts.ts';
import { open, type Terms } from './open.ts';

const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** A response whose body is not yet read, and the URL that gave it. */
export interface Landing {
  readonly response: IncomingMessage;
  readonly url: URL;
}

/**
 * Opens a URL and goes where it redirects to, at most five times.
 *
 * @param check asked before each request, with its URL; throws a `FetchProblem` to refuse.
 */
export async function follow(
  start: URL,
  headers: Record<string, string>,
  terms: Terms,
  check: (url: URL) => Promise<void> | void,
): Promise<Landing> {
  let url = start;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    refuseUnsafe(url, terms.hosts);
    await check(url);
    const response = await open(url, headers, terms);
    const { location } = response.headers;
    if (!REDIRECTS.has(response.statusCode ?? 0) || !location) return { response, url };
    response.destroy();
    // Node reads headers as Latin-1; sites send UTF-8.
    url = parseUrl(Buffer.from(location, 'latin1').toString('utf8'), url);
  }
  throw new FetchProblem({ kind: 'tooManyRedirects', most: MAX_REDIRECTS });
}
