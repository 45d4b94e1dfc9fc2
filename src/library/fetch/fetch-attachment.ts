import { FETCH_MS } from './fetch-source.ts';
import { follow } from './follow.ts';
import { isListed, parseUrl } from './hosts.ts';
import { FetchProblem } from './problem.ts';
import { readBody } from './read-body.ts';
import { sentenceFor } from './sentence-for.ts';

/**
 * Fetches a file somebody attached, within the same limits as `fetchSource`, and from Discord's own hosts alone, also
 * where it redirects.
 *
 * @param hosts DISCORD_CDN_HOSTS: `host` or `host:port` entries.
 * @returns the file's bytes as they are, or one sentence for people.
 */
export async function fetchAttachment(
  address: string,
  hosts: readonly string[],
): Promise<{ readonly bytes: Buffer } | { readonly problem: string }> {
  const signal = AbortSignal.timeout(FETCH_MS);
  try {
    const { response } = await follow(parseUrl(address), {}, { hosts, signal }, (url) => {
      if (!isListed(url, hosts)) throw new FetchProblem('Attachments are fetched from Discord alone.');
    });
    if (response.statusCode === 200) return { bytes: await readBody(response, signal) };
    response.destroy();
    return { problem: `Discord no longer has that file (${response.statusCode}): attach it again.` };
  } catch (error) {
    return { problem: sentenceFor(error, signal) };
  }
}
