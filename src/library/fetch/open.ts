import { readFileSync } from 'node:fs';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isListed, lookupPublic } from './hosts.ts';

const { version }: { version: string } = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
);

/** How we introduce ourselves; robots.txt addresses us by the part before the slash. */
const USER_AGENT = `Verbatim/${version} (Discord bot; quotes articles and links to them)`;

/** Who may be asked, and until when. */
export interface Terms {
  /** `host` or `host:port` entries that may have private addresses and any port. */
  readonly hosts: readonly string[];
  /** Ends the fetch at any point. */
  readonly signal: AbortSignal;
}

/**
 * Sends one GET request, on a connection of its own, following no redirect.
 *
 * @param url already seen by `refuseUnsafe`.
 * @returns the response, its body not yet read.
 */
export function open(url: URL, headers: Record<string, string>, { hosts, signal }: Terms): Promise<IncomingMessage> {
  const { request } = url.protocol === 'https:' ? https : http;
  const lookup = isListed(url, hosts) ? {} : { lookup: lookupPublic };
  const ours = { 'user-agent': USER_AGENT, 'accept-encoding': 'gzip, br', ...headers };
  return new Promise((resolve, reject) => {
    request(url, { headers: ours, agent: false, signal, ...lookup }, resolve)
      .on('error', reject)
      // A server that answers with an upgrade or nothing at all closes without an error.
      .on('close', () => reject(new Error('closed without an answer')))
      .end();
  });
}
