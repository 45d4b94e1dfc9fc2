import { MessageFlags, type RawFile } from 'discord.js';
import type { Reply } from '../reply/reply.ts';

/**
 * The one place where a reply becomes a message: Components V2, and it pings nobody.
 *
 * @param flags beside that of Components V2.
 */
export function bodyOf({ components, files = [] }: Reply, flags = 0) {
  return {
    flags: MessageFlags.IsComponentsV2 | flags,
    components: [...components],
    allowed_mentions: { parse: [] },
    // Also when there are none: a reply that takes another's place would keep that one's.
    attachments: files.map(({ name }, id) => ({ id: String(id), filename: name })),
  };
}

/** @returns the files that go with `bodyOf`, as discord.js takes them. */
export function filesOf({ files = [] }: Reply): RawFile[] {
  return files.map(({ name, data }) => ({ name, data: typeof data === 'string' ? data : Buffer.from(data) }));
}
