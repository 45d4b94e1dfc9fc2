import robotsParser from 'robots-parser';
import { FetchProblem } from './fetching-problem.ts';
import { follow, type Landing } from './follow.ts';
import type { Terms } from './open.ts';
import { ownRules } from './own-rules.ts';
import { readBody } from './read-body.ts';

/** RFC 9309, section 2.5: at least 500 KiB are read. */
const MAX_ROBOTS_BYTES = 500 * 1024;

/** RFC 9309, section 2.4: not kept for longer than a day. */
const KEPT_MS = 24 * 60 * 60 * 1000;

/** At half a megabyte each at most. */
const MAX_KEPT = 64;

/** Matching takes up to (length of the rules) x (length of the path) steps; this many take some 50 ms. */
const MAX_STEPS = 20_000_000;

/** As robots.txt addresses us. */
const US = 'verbatim';

/** The package is CommonJS whose whole export is the function; its types describe an ES module. */
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

const kept = new Map<string, { readonly text: string; readonly until: number }>();

/** Throws a `FetchProblem` where the site's robots.txt (RFC 9309) asks programs like ours not to read `url`. */
export async function respectRobots(url: URL, terms: Terms): Promise<void> {
  const readable = wholeLines(await robotsOf(url.origin, terms), Math.floor(MAX_STEPS / url.href.length));
  if (parseRobots(`${url.origin}/robots.txt`, readable).isAllowed(url.href, US) !== false) return;
  throw new FetchProblem({ kind: 'robots' });
}

/** Half a rule would be another rule: of `Disallow: /cellar`, `Disallow: /` forbids everything. */
const wholeLines = (text: string, most: number) =>
  text.length <= most ? text : text.slice(0, text.lastIndexOf('\n', most) + 1);

async function robotsOf(origin: string, terms: Terms): Promise<string> {
  const known = kept.get(origin);
  if (known && known.until > Date.now()) return known.text;
  const text = await readRobots(await follow(new URL('/robots.txt', origin), {}, terms, () => {}), terms);
  kept.delete(origin);
  kept.set(origin, { text, until: Date.now() + KEPT_MS });
  if (kept.size > MAX_KEPT) kept.delete(kept.keys().next().value ?? '');
  return text;
}

/** RFC 9309, section 2.3.1: no such file (4xx) allows everything, a failing server (5xx) nothing. */
async function readRobots({ response }: Landing, terms: Terms): Promise<string> {
  const status = response.statusCode ?? 0;
  if (status >= 500) throw new FetchProblem({ kind: 'siteBroken', status });
  if (status !== 200) {
    response.destroy();
    return '';
  }
  const bytes = await readBody(response, terms.signal, MAX_ROBOTS_BYTES);
  return ownRules(bytes.toString('utf8'), US);
}
