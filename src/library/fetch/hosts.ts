import { lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './address.ts';
import { FetchProblem } from './fetching-problem.ts';

/** Where web pages are served; anything else (mail, databases ...) only if the operator lists it. */
const WEB_PORTS = new Set(['80', '443', '8080', '8443']);

/** Longer addresses are tricks, not articles; most servers refuse them too. */
const MAX_URL_LENGTH = 2048;

/** @returns the port a URL is fetched from, also where it is the scheme's own. */
const portOf = (url: URL) => url.port || (url.protocol === 'https:' ? '443' : '80');

/** @param hosts `host` (any port) or `host:port`; IPv6 addresses in brackets. */
export function isListed(url: URL, hosts: readonly string[]): boolean {
  const named = [url.hostname, `${url.hostname}:${portOf(url)}`];
  return hosts.some((host) => named.includes(host.toLowerCase()));
}

/** @param base what a relative address (of a redirect) is relative to. */
export function parseUrl(address: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) throw new FetchProblem({ kind: 'notAnAddress' });
  const url = new URL(address, base);
  url.hash = '';
  return url;
}

/**
 * Refuses a URL for what can be read off it: scheme, credentials, port, an address written as such. WHATWG's URL has
 * by then brought decimal, octal, hexadecimal and shortened IPv4 to four dotted numbers. What a name resolves to is
 * checked when connecting (see `lookupPublic`).
 *
 * @param hosts exempt from the checks of port and address.
 */
export function refuseUnsafe(url: URL, hosts: readonly string[]): void {
  if (!/^https?:$/.test(url.protocol)) throw new FetchProblem({ kind: 'notHttp' });
  if (url.username || url.password) throw new FetchProblem({ kind: 'holdsPassword' });
  if (url.href.length > MAX_URL_LENGTH) throw new FetchProblem({ kind: 'linkTooLong' });
  if (isListed(url, hosts)) return;
  if (!WEB_PORTS.has(portOf(url))) throw new FetchProblem({ kind: 'noWebPort', port: Number(portOf(url)) });
  const address = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(address) && !isPublicAddress(address)) throw notPublic();
}

/**
 * Resolves a name as `dns.lookup` does, to public addresses only. Given to the connection itself, so the address
 * checked is the one connected to: a name that resolves differently the next time (DNS rebinding) gains nothing.
 */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const addresses = error ? [] : found.filter(({ address }) => isPublicAddress(address));
    const [first] = addresses;
    if (!first) callback(error ?? notPublic(), []);
    else if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};

/** Says the same for an address and for a name, so that nobody can map a private network by asking. */
function notPublic(): FetchProblem {
  return new FetchProblem({ kind: 'notPublic' });
}
