import { MessageFlags } from 'discord.js';
import type { Reply } from '../reply/reply.ts';

/**
 * The one place where a reply becomes a message: Components V2, and it pings nobody.
 *
 * @param flags beside that of Components V2.
 * @returns the body of a request and the files that go with it, as discord.js takes them.
 */
export function messageOf({ components, files }: Reply, flags = 0) {
  const body = {
    flags: MessageFlags.IsComponentsV2 | flags,
    components: [...components],
    allowed_mentions: { parse: [] },
    // Also when there are none: a reply that takes another's place would keep that one's.
    attachments: files.map(({ name }, id) => ({ id: String(id), filename: name })),
  };
  return { body, files: [...files] };
}
