import type { Undone } from '../problems/problem.ts';
import { FETCH_MS, FetchProblem, fetchingProblem } from './fetching-problem.ts';
import { follow } from './follow.ts';
import { isListed, parseUrl } from './hosts.ts';
import { readBody } from './read-body.ts';

/**
 * Fetches a file somebody attached, within the same limits as `fetchSource`, and from Discord's own hosts alone, also
 * where it redirects.
 *
 * @param hosts DISCORD_CDN_HOSTS: `host` or `host:port` entries.
 * @returns the file's bytes as they are, or why there are none.
 */
export async function fetchAttachment(
  address: string,
  hosts: readonly string[],
): Promise<{ readonly bytes: Buffer } | Undone> {
  const signal = AbortSignal.timeout(FETCH_MS);
  try {
    const { response } = await follow(parseUrl(address), {}, { hosts, signal }, (url) => {
      if (!isListed(url, hosts)) throw new FetchProblem({ kind: 'notFromDiscord' });
    });
    if (response.statusCode === 200) return { bytes: await readBody(response, signal) };
    response.destroy();
    return { problem: { kind: 'attachmentGone', status: response.statusCode ?? 0 } };
  } catch (error) {
    return { problem: fetchingProblem(error, signal) };
  }
}
